/**
 * A count made another way, to hold ours against: it reads the ballots one by one, and shares nothing with `src/rules`.
 * Fractions are pairs of whole numbers (BigInt): nothing is rounded.
 */
export type Ballot = { readonly list: number; readonly struck: readonly number[] }

export type Box = {
  readonly seats: number
  readonly registered: number
  /** Number of candidates of each list; their rank is their name. */
  readonly lists: readonly number[]
  readonly ballots: readonly Ballot[]
  readonly empty: number
  readonly spoilt: number
  /** The birth year of each candidate, all different: the older the smaller. */
  readonly born: readonly (readonly number[])[]
}

export type Outcome = {
  readonly quorum: boolean
  /** The elected ranks of each list, in no order. */
  readonly elected: readonly (readonly number[])[]
}

type Fraction = readonly [over: bigint, under: bigint]
const isLess = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b
const isSame = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d === c * b

/** The outcome of a first round: seats at the quotient, then one by one to the best average, then who of each list. */
export function countBox(box: Box): Outcome {
  const cast = box.ballots.length
  if (cast * 2 < box.registered) return { quorum: false, elected: box.lists.map(() => []) }
  const strikes = box.lists.map((size, list) =>
    Array.from({ length: size }, (_, rank) =>
      box.ballots.reduce(
        (sum, ballot) => sum + (ballot.list === list && ballot.struck.includes(rank) ? 1 : 0),
        0,
      ),
    ),
  )
  const ballotsOf = box.lists.map((_, list) => box.ballots.filter((ballot) => ballot.list === list).length)
  const order = strikes.map((struck, list) => rankCandidates(struck, ballotsOf[list] ?? 0))
  // What each list weighs: every ballot gives a voice to each name that is not struck.
  const votes = box.lists.map((size, list): Fraction => {
    let voices = 0
    for (const { list: chosen, struck } of box.ballots) if (chosen === list) voices += size - struck.length
    return [BigInt(voices), BigInt(size)]
  })
  const seats = shareSeats(box, votes, order)
  return {
    quorum: true,
    elected: order.map((ranks, list) => ranks.slice(0, seats[list]).toSorted((a, b) => a - b)),
  }
}

/** Names struck on a tenth of the ballots or more lose their place; the others keep the order of the list. */
function rankCandidates(struck: readonly number[], ballots: number): readonly number[] {
  const kept = struck.flatMap((count, rank) => (count === 0 || count * 10 < ballots ? [rank] : []))
  const moved = struck
    .flatMap((count, rank) => (kept.includes(rank) ? [] : [{ count, rank }]))
    .sort((a, b) => a.count - b.count || a.rank - b.rank)
  return [...kept, ...moved.map(({ rank }) => rank)]
}

function shareSeats(box: Box, votes: readonly Fraction[], order: readonly (readonly number[])[]): number[] {
  const seats = votes.map(() => 0)
  const quotient: Fraction = [BigInt(box.ballots.length), BigInt(box.seats)]
  for (const [list, [over, under]] of votes.entries()) {
    let left: Fraction = [over, under]
    while (!isLess(left, quotient) && quotient[0] > 0n) {
      seats[list] = (seats[list] ?? 0) + 1
      left = [left[0] * quotient[1] - quotient[0] * left[1], left[1] * quotient[1]]
    }
  }
  for (let rest = box.seats - seats.reduce((a, b) => a + b, 0); rest > 0; rest -= 1) {
    let best: number | undefined
    for (const [list, vote] of votes.entries()) {
      if (vote[0] === 0n) continue
      if (best === undefined || isAhead(list, best)) best = list
    }
    if (best === undefined) break
    seats[best] = (seats[best] ?? 0) + 1
  }
  return seats

  function isAhead(list: number, other: number): boolean {
    const [mine, theirs] = [votes[list], votes[other]]
    if (!mine || !theirs) return false
    const average = ([over, under]: Fraction, held: number): Fraction => [over, under * BigInt(held + 1)]
    const [a, b] = [average(mine, seats[list] ?? 0), average(theirs, seats[other] ?? 0)]
    if (!isSame(a, b)) return isLess(b, a)
    if (!isSame(mine, theirs)) return isLess(theirs, mine)
    const age = (one: number): number => box.born[one]?.[order[one]?.[seats[one] ?? 0] ?? -1] ?? 0
    return age(list) < age(other)
  }
}
