import {Box, render, Text, useCursor, useStdout} from 'ink'
import {useLayoutEffect, type ReactElement} from 'react'
import type {Frame} from './frame.js'

/** What is drawn at the end of the terminal, and how to put something for good above it. */
export interface Screen {
  show(frame: Frame): void
  /** Lines above the frame; they scroll, and stay when the program has ended. */
  print(text: string): void
  /** Draws the last frame anew, whatever is there. */
  redraw(): void
  /** Takes the last frame as it is for good. */
  close(): void
  /** Rejects where drawing itself fails. */
  readonly ended: Promise<unknown>
}

/** Twice as often as screens show pictures: a key is drawn when it is pressed, and a burst of them not one by one. */
const MOST_FRAMES = 120

/** Opens a screen on a terminal. */
export function openScreen(stdout: NodeJS.WriteStream, frame: Frame): Screen {
  let write = (text: string): void => void stdout.write(text)
  const onWriter = (own: (text: string) => void): void => {
    write = own
  }
  const ink = render(<Live frame={frame} onWriter={onWriter} />, {
    ...{stdout, exitOnCtrlC: false, patchConsole: false, maxFps: MOST_FRAMES},
  })
  return {
    show: (next) => ink.rerender(<Live frame={next} onWriter={onWriter} />),
    print: (text) => write(`${text}\n`),
    redraw: () => write(''),
    close: () => ink.unmount(),
    ended: ink.waitUntilExit(),
  }
}

interface LiveProps {
  readonly frame: Frame
  readonly onWriter: (write: (text: string) => void) => void
}

/**
 * The frame. What scrolls goes past Ink's layout, and not through `Static`: that takes seconds for a few thousand lines,
 * keeps all of them, and breaks lines for good where the terminal would for now.
 */
function Live({frame, onWriter}: LiveProps): ReactElement {
  const {write} = useStdout()
  useLayoutEffect(() => onWriter(write), [write, onWriter])
  useCursor().setCursorPosition(frame.cursor ?? undefined)
  return (
    <Box flexDirection="column">
      {frame.lines.map((line, index) => (
        <Text key={index} wrap="truncate">
          {line === '' ? ' ' : line}
        </Text>
      ))}
    </Box>
  )
}
