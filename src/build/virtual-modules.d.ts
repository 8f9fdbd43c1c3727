// What templates-plugin.ts serves to the page.
declare module 'virtual:paraphe/ground' {
  const ground: {
    readonly parameters: import('#model/parameters.ts').ParameterTable
    readonly bounds: import('#model/bound.ts').BoundTable
    readonly network: import('#model/network-figure.ts').NetworkFigures
    readonly words: import('#model/law-words.ts').LawWords
    readonly lawDate: import('#model/calendar-date.ts').CalendarDate
  }
  export default ground
}
declare module 'virtual:paraphe/costs' {
  const costs: readonly import('#model/cost.ts').Cost[]
  export default costs
}
declare module 'virtual:paraphe/comparisons' {
  const comparisons: import('#model/comparison.ts').Comparisons
  export default comparisons
}
declare module 'virtual:paraphe/law' {
  const law: import('#model/law.ts').Law
  export default law
}
declare module 'virtual:paraphe/examples' {
  const examples: readonly import('#authoring/parse-example.ts').Example[]
  export default examples
}
declare module 'virtual:paraphe/word-shell' {
  const shell: import('#export/word-shell.ts').WordShell
  export default shell
}
declare module 'virtual:paraphe/model/accord-entreprise' {
  const model: import('#assembly/template.ts').Model
  export default model
}
declare module 'virtual:paraphe/readings/accord-entreprise' {
  const readings: Readonly<Record<string, import('#assembly/template.ts').Readings>>
  export default readings
}
declare module 'virtual:paraphe/companions/accord-entreprise' {
  const companions: readonly import('#assembly/template.ts').Model[]
  export default companions
}
declare module 'virtual:paraphe/companions/election-cse/courriers-cse' {
  const companions: readonly import('#assembly/template.ts').Model[]
  export default companions
}
declare module 'virtual:paraphe/companions/election-cse' {
  const companions: readonly import('#assembly/template.ts').Model[]
  export default companions
}
