"""Texts of a document inside of Python code and Markdown: nothing in them becomes code, markup or a link to a script."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

TAG = re.compile(r"<(?=[A-Za-z/!?])|(?<=8)<(?=-)")
"""What begins HTML, a link in angle brackets, or the line by which some tools include a file."""
FURTHEST = 2_000
LINK = re.compile(rf"(?<=\])[(:](?=([^)>]{{0,{FURTHEST}}}))")
FENCE = re.compile(r"^```([\w+-]*)\n((?:(?!.*(?:```|~~~)).*\n)*)```$\n?", re.MULTILINE)
SPAN = re.compile(r"(`[^`\n]+`)")
PLAIN = re.compile(r"(?<![`\\])`(?!`)")
"""A backtick that begins or ends a code span in all dialects of Markdown, if the next one on the line is like it."""
SCHEMES = ("http", "https", "mailto")


def literal(value: object) -> str:
    """Return a constant as a Python literal of printable characters, a string in double quotes."""
    if not isinstance(value, str):
        return repr(value)
    text = value.replace("\\", "\\\\").replace('"', '\\"').replace("```", "\\x60``")
    return f'"{_visible(text)}"'


def docstring(text: str) -> str:
    """Escape text for use between triple quotes."""
    lines = text.strip().replace("\\", "\\\\").replace('"""', "'''").split("\n")
    text = "\n".join(map(_visible, lines))
    return text + " " if text.endswith('"') else text


def arguments_doc(texts: Mapping[str, str]) -> str:
    """Return the part of a docstring on arguments; `texts`: argument → text.

    Names stand without backticks: language servers show the text of an argument only if the line has `name: `.
    """
    return "\n".join(f"- {name}: {text}" for name, text in texts.items() if text)


def _visible(text: str) -> str:
    return text if text.isprintable() else "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def code(text: str) -> str:
    """Return text as a code span of Markdown, whose ends are one backtick each; the text has none."""
    shown = TAG.sub(r"\\u003c", _visible(text)).replace("`", r"\u0060") or '""'
    return f"`{shown}`"


def fence(*texts: str) -> str:
    """Return what can stand before and after code of Markdown that contains the texts."""
    longest = max((len(ticks) for text in texts for ticks in re.findall("`{3,}", text)), default=2)
    return "`" * (longest + 1)


def prose(text: str) -> str:
    """Return Markdown of a text: emphasis, lists, tables, code, and links to pages or mail addresses.

    Code spans and fences remain where all dialects of Markdown find the same ones. HTML, headings, attributes, and
    links to anything else become plain text. A fence of Python is marked `py`: `python` marks printed examples.
    """
    text = "\n".join(map(_visible, text.strip().replace("\t", "    ").splitlines()))
    shown: list[str] = []
    end = 0
    for fenced in FENCE.finditer(text):
        language = "py" if fenced[1].lower().startswith("py") else fenced[1]
        shown += [_lines(text[end : fenced.start()]), f"```{language}\n{fenced[2]}```\n"]
        end = fenced.end()
    return "".join([*shown, _lines(text[end:])]).strip()


def phrase(text: str) -> str:
    """Return Markdown, like `prose`, as one line for a table or list."""
    return _harmless(_visible(" ".join(text.split())))


def _lines(text: str) -> str:
    return "\n".join(_plain_start(line) for line in _harmless(text).split("\n"))


def _plain_start(line: str) -> str:
    """Return a line that makes neither itself nor the line before it a heading."""
    start = line.lstrip(" >*+-0123456789.)")
    if start.startswith("#"):
        return f"{line[: len(line) - len(start)]}{_entity('#')}{start[1:]}"
    underline = line.strip(" >")
    is_heading = bool(underline) and set(underline) in ({"="}, {"-"})
    return line.replace(underline[0], _entity(underline[0]), 1) if is_heading else line


def _harmless(text: str) -> str:
    is_tame = all(_has_plain_spans(line) for line in text.split("\n"))
    parts = SPAN.split(text) if is_tame else [text]
    parts[::2] = [TAG.sub("&lt;", re.sub("[`{]|~(?=~~)", _of_match, each)) for each in parts[::2]]
    return LINK.sub(_link, "".join(parts))


def _has_plain_spans(line: str) -> bool:
    """Whether all backticks of a line are pairs, and no bar could be the border of a cell between them."""
    ticks = line.count("`")
    return ticks % 2 == 0 and ticks == len(PLAIN.findall(line)) and not (ticks and "|" in line and TAG.search(line))


def _link(match: re.Match[str]) -> str:
    """Return what follows the text of a link, as plain text unless the link leads to a page or mail address."""
    target = re.sub(r"[\s\\<]", "", html.unescape(html.unescape(match[1])))
    scheme, colon, _ = target.partition(":")
    is_page = not colon or bool(re.search("[/?#]", scheme)) or scheme.lower() in SCHEMES
    return match[0] if is_page and len(match[1]) < FURTHEST else _of_match(match)


def _of_match(match: re.Match[str]) -> str:
    return _entity(match[0])


def _entity(character: str) -> str:
    """Return a character as Markdown in which it is a character alone, whatever stands around it."""
    return f"&#{ord(character)};"


def sentence(text: str) -> str:
    """Return the first sentence of a text, as Markdown for a table cell."""
    first, *_ = text.strip().split("\n\n")
    return cell(phrase(re.split(r"(?<=[.!?]) (?=[A-Z`])", " ".join(first.split()))[0]))


def anchor(name: str) -> str:
    """Return the anchor of a heading that is a dotted name: the same on a site and where Markdown is shown as it is."""
    return name.lower().replace(".", "")


def cell(text: str) -> str:
    """Escape Markdown for a table cell."""
    return text.replace("|", "\\|").replace("\n", " ")
