/**
 * The page in Typst. All of a CV comes in as data, `sys.inputs.data`, and is only ever turned into text, so that no word of it can
 * be markup. With `sys.inputs.task` = `measure` nothing is laid out and the heights of parts are reported instead; both ways go
 * through the same functions, so that they agree.
 *
 * Every part has its space above it and none below, hence the height of a page is the sum of its parts.
 */
export const template = String.raw`
#let data = json(bytes(sys.inputs.data))
#let look = data.look
#let gaps = look.gaps
#let paper = data.paper
#let margin = look.margin
#let accent = rgb(look.accent)
#let quiet = rgb(look.quiet)
#let lead = (look.lineHeight - 1) * look.size * 1pt
#let body-font = (look.bodyFont, "Source Serif 4", "Source Sans 3")
#let heading-font = (look.headingFont, "Source Sans 3", "Source Serif 4")
#let column = look.dateColumn * 1pt

#set document(title: data.title, author: data.author, date: none)
#set page(
  width: paper.width * 1mm,
  height: paper.height * 1mm,
  margin: (top: margin.top * 1mm, bottom: margin.bottom * 1mm, x: margin.side * 1mm),
  footer-descent: 35%,
  footer: context {
    let last = counter(page).final().first()
    if last > 1 {
      align(center, text(size: 8pt, fill: quiet, font: heading-font)[#counter(page).get().first() / #last])
    }
  },
)
// A line is as high as its font's size, whatever the font, and what the lines are apart beyond that is the leading.
#set text(
  font: body-font, size: look.size * 1pt, lang: data.language, hyphenate: false,
  top-edge: 0.76em, bottom-edge: -0.24em, number-type: "lining", costs: (runt: 1500%),
)
#set par(leading: lead, spacing: lead, justify: false, linebreaks: "optimized")
#set block(above: lead, below: 0pt)
#set box(baseline: 0.24em)
#set heading(bookmarked: false)
#show heading: set text(size: look.size * 1pt, weight: 400)
#show heading: it => it.body

// No line ends at a hyphen or a slash within a word: what copies the page out would take the hyphen for one of ours, or put a space
// there. Words too long for any line may break anywhere, without anything that could be copied.
#let delicate = regex("\S*\S[-–—/]\S+|\S{40,}")
#let word(one) = {
  let characters = one.clusters()
  if characters.len() <= 30 { box(one) } else if characters.len() < 40 { text(one) } else { characters.map(box).join() }
}
#let words(string) = {
  let from = 0
  for found in string.matches(delicate) {
    if found.start > from { text(string.slice(from, found.start)) }
    word(found.text)
    from = found.end
  }
  if from < string.len() { text(string.slice(from)) }
}
#let part(gap, body, sticky: false) = block(above: lead + gap * 1pt, below: 0pt, sticky: sticky, width: 100%, body)
// Its edges are those of a title, so that their baselines meet where the two stand side by side.
#let meta(body) = text(
  size: look.metaSize * 1pt, fill: quiet, font: heading-font,
  top-edge: 0.76pt * look.titleSize, bottom-edge: -0.24pt * look.titleSize, body,
)
#let given(value, show-it) = if value == none { none } else { show-it(value) }

// Words with a mark that parts them from what follows: no line begins with it.
#let marked(string, mark) = {
  let all = string.split(" ")
  let last = all.pop()
  if last.clusters().len() > 30 { words(string) + mark } else {
    if all.len() > 0 { words(all.join(" ")) + [ ] }
    box(text(last) + mark)
  }
}

#let contact(one) = {
  let shown = if one.text.len() < 48 { text(one.text) } else { words(one.text) }
  if one.url == none { shown } else { link(one.url, shown) }
}
#let contacts(all) = par(all.enumerate().map(((at, one)) => {
  let shown = contact(one) + if at < all.len() - 1 [ ·]
  if one.text.len() < 48 { box(shown) } else { shown }
}).join([ ]))

#let page-head(head) = {
  set align(if look.centredHead { center } else { left })
  if head.name != none {
    heading(level: 1, block(above: 0pt, below: 0pt, width: 100%, text(
      size: look.nameSize * 1pt, weight: 700, fill: accent, font: heading-font, words(head.name),
    )))
  }
  if head.label != none {
    part(0, text(size: look.labelSize * 1pt, font: heading-font, fill: quiet, words(head.label)))
  }
  if head.contacts.len() > 0 {
    part(gaps.header / 2, text(size: look.contactSize * 1pt, font: heading-font, contacts(head.contacts)))
  }
  set align(left)
  if head.summary != none { part(gaps.header, words(head.summary)) }
}

#let section-head(title, level) = part(gaps.section, sticky: true, {
  let written = if look.sectionCase == "capitals" { upper(title) } else { title }
  let styled = text(
    size: look.sectionSize * 1pt, weight: 600, fill: accent, font: heading-font,
    tracking: if look.sectionCase == "capitals" { 0.06em } else { 0.02em },
    if look.sectionCase == "capitals" { written } else { smallcaps(written) },
  )
  heading(level: level, outlined: true, bookmarked: true, block(above: 0pt, below: 0pt, styled))
  if look.sectionRule { block(above: 1.5pt, below: 0pt, line(length: 100%, stroke: 0.5pt + rgb("#999999"))) }
})

#let no-mark = []
#let title-of(entry, depth, mark: no-mark) = text(
  size: look.titleSize * 1pt, weight: if depth == 0 { 700 } else { 600 }, font: heading-font, marked(entry.title, mark),
)
#let subtitle-of(entry, mark: no-mark) = given(entry.subtitle, it => text(style: "italic", marked(it, mark)))
#let place-of(entry) = given(entry.place, it => meta(words(it)))
#let dates-of(entry) = given(entry.dates, it => meta(words(it)))
#let text-width = (paper.width - 2 * margin.side) * 1mm
#let gutter = 10pt
// What stands at the right edge has the width it wants, up to less than half of the line.
#let right-width(right) = if right == none { 0pt } else { calc.min(measure(right).width, 0.4 * text-width) }
#let row(left, right) = context grid(columns: (1fr, right-width(right)), column-gutter: gutter, left, align(end, right))

// What copies the page out goes from left to right: where words beside other words would take a second line, they stand above
// them instead.
#let fits(left, right) = right == none or measure(left).width + gutter + right-width(right) <= text-width
#let under(body) = block(above: lead, body)

#let subtitle-and-place(entry) = {
  subtitle-of(entry, mark: if entry.place == none { no-mark } else { text(weight: 400, [ ·]) })
  if entry.subtitle != none and entry.place != none [ ]
  place-of(entry)
}

#let stacked-head(entry, depth, named) = context {
  let title = title-of(entry, depth)
  let rest = if entry.subtitle == none and entry.place == none { none } else { subtitle-and-place(entry) }
  let dates = dates-of(entry)
  if fits(title, dates) {
    row(named(title), dates)
    if rest != none { under(rest) }
  } else {
    named(title)
    under(row(rest, dates))
  }
}

#let one-row-head(entry, depth, named) = context {
  if entry.subtitle == none and entry.place == none { return stacked-head(entry, depth, named) }
  let mark = text(weight: 400, if entry.subtitle == none [ ·] else [ —])
  let whole = title-of(entry, depth, mark: mark) + [ ] + subtitle-and-place(entry)
  if measure(whole).width <= text-width and fits(whole, dates-of(entry)) { row(named(whole), dates-of(entry)) }
  else { stacked-head(entry, depth, named) }
}

#let two-row-head(entry, depth, named) = context {
  // Without dates the place takes theirs.
  let (first, second) = if entry.dates == none { (place-of(entry), none) } else { (dates-of(entry), place-of(entry)) }
  let subtitle = subtitle-of(entry)
  if fits(title-of(entry, depth), first) and fits(subtitle, second) {
    row(named(title-of(entry, depth)), first)
    if subtitle != none or second != none { under(row(subtitle, second)) }
  } else { stacked-head(entry, depth, named) }
}

#let hanging-head(entry, depth, named) = context {
  let beside(body) = grid(columns: (column - gutter, 1fr), column-gutter: gutter, dates-of(entry), body)
  let title = title-of(entry, depth)
  if entry.subtitle == none and entry.place == none { return beside(named(title)) }
  let mark = text(weight: 400, if entry.subtitle == none [ ·] else [ —])
  let whole = title-of(entry, depth, mark: mark) + [ ] + subtitle-and-place(entry)
  if measure(whole).width <= text-width - column { beside(named(whole)) } else {
    beside(named(title))
    under(pad(left: column, subtitle-and-place(entry)))
  }
}

#let entry-head(entry, depth, level, gap) = {
  // A heading without words is none.
  let named(body) = if entry.title == "" { body } else { heading(level: level, block(above: 0pt, below: 0pt, body)) }
  let laid-out = if look.entryHead == "hanging dates" { hanging-head } else if look.entryHead == "two rows" and depth == 0 and not entry.alone {
    two-row-head
  } else { one-row-head }
  let sticky = entry.summary != none or entry.bullets.len() > 0 or entry.entries.len() > 0
  part(gap, sticky: sticky, laid-out(entry, depth, named))
  if entry.summary != none { part(0, pad(left: column, words(entry.summary))) }
}

#let item(one) = {
  if one.lead != "" { text(weight: 600, words(one.lead)) }
  words(one.rest)
}
#let items(all) = if all.len() > 0 {
  pad(left: column, list(
    indent: 1pt, body-indent: look.bulletIndent * 1pt - 6pt, spacing: lead + gaps.bullet * 1pt,
    marker: box(width: 5pt, text(font: look.bodyFont, "•")),
    // No page ends within a bullet, unless it might be longer than a page.
    ..all.map(one => if one.rest.len() < 1500 { block(above: 0pt, breakable: false, item(one)) } else { item(one) }),
  ))
}
#let item-list(all, gap) = if all.len() > 0 { part(gap, items(all)) }

#let entry-parts(entry, depth, level, gap) = {
  entry-head(entry, depth, level, gap)
  item-list(entry.bullets, gaps.bullet)
  for child in entry.entries { entry-parts(child, depth + 1, calc.min(level + 1, 6), gaps.project) }
}

#let top = if data.head.name == none { 0 } else { 1 }
#let section-parts(section) = {
  section-head(section.heading, top + 1)
  item-list(section.items, gaps.afterSection)
  for (at, entry) in section.entries.enumerate() {
    entry-parts(entry, 0, top + 2, if at == 0 and section.items.len() == 0 { gaps.afterSection } else { gaps.entry })
  }
}

#if sys.inputs.task == "page" {
  page-head(data.head)
  for section in data.sections { section-parts(section) }
  context [#metadata((page: here().page(), y: here().position().y.pt())) <end>]
} else {
  context {
    let height(body, width: text-width) = measure(body, width: width).height.pt()
    // As wide as in a list, which would take half as long again to measure.
    let item-width = text-width - column - look.bulletIndent * 1pt
    let space(gap) = lead.pt() + gap
    [#metadata((
      head: height(page-head(data.head)),
      headAlone: height(page-head(data.head + (summary: none))),
      section: height(section-head("Experience", 2)) + space(gaps.section) + gaps.afterSection,
      entries: data.entries.map(one => height(entry-head(one.entry, one.depth, 3, 0)) +
        space(if one.depth == 0 { gaps.entry } else { gaps.project })),
      items: data.items.map(one => height(item(one), width: item-width) + space(gaps.bullet)),
    )) <heights>]
  }
}
`;
