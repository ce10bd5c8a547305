import {readFile} from 'node:fs/promises'

const FETCHES = '"function"!=typeof fetch'

/**
 * Lets the layout engine of Ink read the module that it carries in itself. It would `fetch` its own data URL, for which
 * Node loads a whole HTTP client: half a start of Node.
 */
export const lightYoga = {
  name: 'light-yoga',
  setup(build) {
    build.onLoad({filter: /yoga-layout\/dist\/binaries\/.*\.js$/}, async ({path}) => {
      const text = await readFile(path, 'utf8')
      if (!text.includes(FETCHES))
        return {errors: [{text: `nothing to change in ${path}; is light-yoga.js of use still?`}]}
      return {contents: text.replaceAll(FETCHES, 'true'), loader: 'js'}
    })
  },
}
