"""Secrets that come in pieces: over several events of a stream, messages of a WebSocket, lines, or elements of a list.

Texts that stand at one place of such parts are read as one, and what is secret in it is masked in all of its parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from ..._runtime.json.redaction import MASK
from .bodies import compact, parsed
from .frames import RECEIVED, SENT
from .kinds import is_array, is_object

if TYPE_CHECKING:
    from .scrubbing import Scrubber
    from .storage import Recording

TEXTS = ("data_text", "text", "raw")
"""Forms of events, messages and bodies that are text."""
_same = re.compile(r"type|(.*_)?index|item_id")
"""Members that tell which of several texts a piece belongs to."""
_line = re.compile(r"(data: ?)?(.*?)(\s*)", re.S)


class Text(NamedTuple):
    """A text in JSON values."""

    path: tuple[str, ...]
    """Where it stands; elements of a list have no number."""
    marks: tuple[Any, ...]
    """Which of several texts it belongs to."""
    holder: Any
    key: Any

    @property
    def value(self) -> str:
        return str(self.holder[self.key])


def mask_pieces(recording: Recording, scrubber: Scrubber) -> None:
    """Mask the secrets in a recording that come in pieces."""
    request: Any = recording.get("request") or {}
    response: Any = recording.get("response") or {}
    frames: list[Any] = recording.get("frames") or []
    mask(filter(None, [request.get("body")]), scrubber, is_sent=True)
    mask(response.get("events") or filter(None, [response.get("body")]), scrubber)
    mask((each[RECEIVED] for each in frames if RECEIVED in each), scrubber)
    mask((each[SENT] for each in frames if SENT in each), scrubber, is_sent=True)


def mask(forms: Iterable[Any], scrubber: Scrubber, *, is_sent: bool = False) -> None:
    """Mask secrets over several forms. `is_sent`: each part of one is compared with what is sent when it is replayed, and
    gets a mask of its own; otherwise only the first part does, and the parts add up as they would without the secret."""
    lines: list[Lines] = []
    texts: list[Text] = []
    for form in forms:
        for name in ("data", "json"):
            texts += texts_in(form, name, (), ()) if name in form else ()
        for name in TEXTS:
            if name in form:
                lines.append(Lines(form, name))
                texts += lines[-1].texts()
    for is_marked in (True, False):  # a server may give each piece an ID of its own
        groups: dict[Any, list[Text]] = {}
        for text in texts:
            groups.setdefault((text.path, text.marks if is_marked else ()), []).append(text)
        changed = [mask_group(group, scrubber, is_sent) for group in groups.values() if len(group) > 1]
        if any(changed):
            for each in lines:
                each.write()


def texts_in(holder: Any, key: Any, path: tuple[str, ...], marks: tuple[Any, ...]) -> Iterator[Text]:
    """Yield the texts of a JSON value."""
    value = holder[key]
    if isinstance(value, str):
        yield Text(path, marks, holder, key)
    elif is_array(value):
        for number in range(len(value)):
            yield from texts_in(value, number, (*path, "[]"), marks)
    elif is_object(value):
        inner = (
            *marks,
            *(value[name] for name in value if _same.fullmatch(name) and isinstance(value[name], (str, int))),
        )
        for name in value:
            yield from texts_in(value, name, (*path, name), inner)


class Line(NamedTuple):
    """A line of a text."""

    begin: str
    content: list[Any]
    """JSON values, or text: one element, so that it can be replaced."""
    end: str
    text: str
    """What was there."""


class Lines:
    """A text of one or several lines, some of which are JSON."""

    def __init__(self, holder: Any, key: str) -> None:
        self.holder = holder
        self.key = key
        self.lines = [line_of(each) for each in re.findall(r"[^\n]*\n|[^\n]+", holder[key])]

    def texts(self) -> Iterator[Text]:
        """Yield the texts in it: those in JSON, and what is not a line among others."""
        for line in self.lines:
            if line.begin or len(self.lines) == 1 or not isinstance(line.content[0], str):
                yield from texts_in(line.content, 0, (), ())

    def write(self) -> None:
        """Put the lines together again."""
        self.holder[self.key] = "".join(map(written, self.lines))


def line_of(line: str) -> Line:
    match = _line.fullmatch(line)
    assert match
    return Line(match[1] or "", [value_of(match[2])], match[3], match[2])


def value_of(text: str) -> Any:
    """Return JSON values, or text that is none."""
    try:
        return parsed(text)
    except ValueError:
        return text


def written(line: Line) -> str:
    value = line.content[0]
    text = value if isinstance(value, str) else compact(value).decode()
    return f"{line.begin}{line.text if value == value_of(line.text) else text}{line.end}"


def mask_group(texts: list[Text], scrubber: Scrubber, is_sent: bool) -> bool:
    """Mask the secrets that texts have together; return whether there were any."""
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text.value))
    places = [*zip(texts, starts, starts[1:], strict=False)]
    found = False
    for begin, end in reversed(joined(scrubber.spans("".join(text.value for text in texts)))):
        inside = [place for place in places if place[1] < end and begin < place[2] and place[1] < place[2]]
        if len(inside) < 2:
            continue  # it is in one text, and masked already
        found = True
        for text, start, _ in inside:
            before, after = text.value[: max(begin - start, 0)], text.value[max(end - start, 0) :]
            is_masked = is_sent or start == inside[0][1]
            text.holder[text.key] = f"{before}{MASK if is_masked else ''}{after}"
    return found


def joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans in order, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for begin, end in sorted(spans):
        if found and begin < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return found
