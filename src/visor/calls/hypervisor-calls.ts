import type {Caller, CallOptions} from '../caller.js'
import type {HypervisorState} from '../model/visor-summary.js'
import {methods} from '../protocol/methods.js'

const {e2, e3} = methods
const WHAT = 'controlling its hypervisor'
const SINCE = 'v1.3.29'

/** The hypervisor that a visor is or has. All but {@link visors} fail with NotSupported on visors before v1.3.29. */
export function hypervisorCalls(visor: Caller) {
  const known = <Reply>(call: () => Promise<Reply>): Promise<Reply> => visor.firstKnown([call], WHAT, SINCE)

  return {
    /** Keys of the visors connected to this one, ascending, when it is a hypervisor. */
    async visors(options?: CallOptions): Promise<string[]> {
      return [...(await visor.call(e2.RemoteVisors, {}, options))].sort()
    },

    async state(options?: CallOptions): Promise<HypervisorState> {
      const [is_enabled, serves_ui, asks_log_in] = await Promise.all([
        known(() => visor.call(e3.IsHypervisorEnabled, {}, options)),
        known(() => visor.call(e3.IsHypervisorUIServing, {}, options)),
        known(() => visor.call(e3.IsHypervisorAuthEnabled, {}, options)),
      ])
      return {is_enabled, serves_ui, asks_log_in}
    },

    /** @param persist - keep it in the configuration, too. */
    async setEnabled(isOn: boolean, persist: boolean, options?: CallOptions): Promise<void> {
      await known(() => visor.call(isOn ? e3.EnableHypervisor : e3.DisableHypervisor, persist, options))
    },

    /** @param persist - keep it in the configuration, too. */
    async setServesUi(isOn: boolean, persist: boolean, options?: CallOptions): Promise<void> {
      await known(() => visor.call(isOn ? e3.EnableHypervisorUI : e3.DisableHypervisorUI, persist, options))
    },

    /** @param persist - keep it in the configuration, too. */
    async setAsksLogIn(isOn: boolean, persist: boolean, options?: CallOptions): Promise<void> {
      await known(() => visor.call(e3.SetHypervisorAuth, {Enable: isOn, Persist: persist}, options))
    },

    /** Changes the password of its account. @throws CallRefused */
    async setPassword(oldPassword: string, newPassword: string, options?: CallOptions): Promise<void> {
      await known(() => visor.call(e3.SetHypervisorPassword, {Old: oldPassword, New: newPassword}, options))
    },

    /** Lets another visor control this one. */
    async add(key: string, options?: CallOptions): Promise<void> {
      await known(() => visor.call(e3.AddHypervisor, key, options))
    },

    async remove(key: string, options?: CallOptions): Promise<void> {
      await known(() => visor.call(e3.RemoveHypervisor, key, options))
    },

    /** @returns how many there were */
    removeAll(options?: CallOptions): Promise<number> {
      return known(() => visor.call(e3.RemoveAllHypervisors, {}, options))
    },
  }
}
