/** Share of the way done at each frame. */
const GENTLE = 0.22
/** A second or so of frames: past it, the person has something else in mind. */
const MOST_FRAMES = 70
/** Frames without movement before one is sure that no article has still to take its real height. */
const REST = 4

let current = 0

/**
 * Scrolls until `remaining` pixels are none. Measured anew at each frame: articles seen for the first time take their
 * real height on the way, and a target computed once would be missed.
 */
export function glide(by: (pixels: number) => void, remaining: () => number, isGentle: boolean): void {
  current += 1
  const mine = current
  const moves = isGentle && !window.matchMedia('(prefers-reduced-motion: reduce)').matches
  let frames = 0
  let still = 0
  const step = () => {
    if (mine !== current || frames > MOST_FRAMES || still > REST) return
    frames += 1
    const left = remaining()
    still = Math.abs(left) < 1 ? still + 1 : 0
    if (still === 0)
      by(moves && Math.abs(left) > 2 ? Math.sign(left) * Math.ceil(Math.abs(left) * GENTLE) : left)
    requestAnimationFrame(step)
  }
  step()
}
