import { type RefObject, useEffect, useState } from 'react'

/** An article is being read from when it passes under this line of the window. */
const READING_LINE = 200

/** The id of the article being read, as the page scrolls; none above the first. */
export function useArticleInView(sheet: RefObject<HTMLElement | null>): string | undefined {
  const [here, setHere] = useState<string>()
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      // The articles themselves: their titles are not laid out while they are far from view.
      const articles = [...(sheet.current?.querySelectorAll('section[id^="article-"]') ?? [])]
      const passed = articles.filter((article) => article.getBoundingClientRect().top <= READING_LINE)
      setHere(passed.at(-1)?.id)
    }
    const lookSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    // What comes into view is laid out then, and moves what follows.
    const sizes = 'ResizeObserver' in window ? new ResizeObserver(lookSoon) : undefined
    if (sheet.current) sizes?.observe(sheet.current)
    window.addEventListener('scroll', lookSoon, { passive: true })
    return () => {
      window.removeEventListener('scroll', lookSoon)
      sizes?.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [sheet])
  return here
}
