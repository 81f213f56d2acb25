"""Reports the changes between two normalized specs, from the perspective of SDK users."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from .components import rename
from .document import (
    Node,
    final_name,
    is_object,
    operations,
    ref_name,
    resolve,
    schemas_of,
    split_null,
    tag_values,
    webhooks,
)
from .faults import gathered
from .usage import sent_and_got
from .values import copied, is_node

BREAKS, DEPRECATED, WEAKER, NEW, OTHER = "breaks", "deprecated", "weaker", "new", "other"
TITLES = {
    BREAKS: "Breaks callers",
    DEPRECATED: "Deprecated (works, with a warning)",
    WEAKER: "Weaker (may be missing, null or of another type in what the server sends)",
    NEW: "New",
    OTHER: "Changed, callers need not care",
}
ANNOUNCED = "removed, as announced"
"""What is said of the removal of something that was deprecated before."""
KINDS = ("operations", "webhooks", "models", "fields", "enum values", "union variants")


@dataclass(frozen=True)
class Change:
    level: str
    kind: str
    subject: str
    """An operation, or the model that contains the item; empty if the item is a model."""
    item: str
    what: str


@dataclass
class Comparison:
    """Collects the changes from one document to another."""

    old: Node
    new: Node
    changes: list[Change] = field(default_factory=list[Change])

    def __post_init__(self) -> None:
        self.was, self.now = schemas_of(self.old), schemas_of(self.new)
        self.renamed = self._renamed()
        if self.renamed:
            self.old = copied(self.old)
            rename(self.old, self.renamed)
            self.was = schemas_of(self.old)
        sent_before, got_before = sent_and_got(self.old)
        sent_now, got_now = sent_and_got(self.new)
        self.sent, self.got = sent_before | sent_now, got_before | got_now
        self._operations()
        self._webhooks()
        self._models()

    def note(self, level: str, kind: str, subject: str, what: str, item: str = "") -> None:
        if kind == "models":
            subject, item = "", subject
        elif kind == "fields":
            subject, _, item = subject.partition(".")
        self.changes.append(Change(level, kind, subject, item, what))

    # --- operations ---------------------------------------------------------------------

    def _operations(self) -> None:
        before = {(path, method): op for path, method, op in operations(self.old)}
        after = {(path, method): op for path, method, op in operations(self.new)}
        methods = {each.get("x-method"): key for key, each in before.items() if key not in after}
        moved = {key: methods.pop(each.get("x-method"), key) for key, each in after.items() if key not in before}
        gone = [key for key in before if key not in after and key not in moved.values()]
        for key in [*after, *gone]:
            path, method = key
            place = f"{method.upper()} {path}"
            old, new = before.get(moved.get(key, key)), after.get(key)
            if new is None:
                name = before[key].get("x-method", place)
                self._removed(before[key], "operations", name, f" ({place})")
            elif old is None:
                self.note(NEW, "operations", new.get("x-method", place), f"added ({place})")
            else:
                self._operation(old, new, place)

    def _removed(self, old: Node, kind: str, name: str, place: str = "") -> None:
        self.note(BREAKS, kind, name, (ANNOUNCED if "x-removed" in old else "removed") + place)

    def _deprecated(self, old: Node, new: Node, kind: str, name: str) -> None:
        if "x-removed" in new and "x-removed" not in old:
            self.note(DEPRECATED, kind, name, f"no longer published, goes with version {new['x-removed']}")

    def _operation(self, old: Node, new: Node, place: str) -> None:
        method = str(new.get("x-method", place))

        def note(level: str, what: str) -> None:
            self.note(level, "operations", method, what)

        if old.get("x-method") != new.get("x-method"):
            note(BREAKS, f"was {old.get('x-method')}")
        if "x-origin" in old and "x-origin" not in new:
            note(OTHER, f"published now (was {old['x-origin']})")
        if not old.get("deprecated") and new.get("deprecated"):
            note(DEPRECATED, "deprecated")
        self._deprecated(old, new, "operations", method)
        was, now = ({_argument(each): each for each in side.get("parameters", [])} for side in (old, new))
        for key, parameter in now.items():
            word = f"parameter {key[1]}"
            if key not in was:
                level = BREAKS if parameter.get("required") else NEW
                note(level, f"{word} added" + (", required" if level == BREAKS else ""))
                continue
            if parameter.get("required") and not was[key].get("required"):
                note(BREAKS, f"{word} is required")
            schemas = was[key].get("schema", {}), parameter.get("schema", {})
            self._type(*schemas, f"{method}({key[1]})", "operations", True, False)
        for key in was.keys() - now.keys():
            note(BREAKS, f"parameter {key[1]} removed")
        for word, name in (("x-stream-event", "stream of events"), ("x-page", "pages")):
            before, after = old.get(word), new.get(word)
            if before is None and after is not None:
                note(NEW, f"{name} added ({after})")
            elif before != after:
                note(BREAKS, f"{name} changed: {before} → {after}" if after else f"{name} removed")
        self._bodies(old, new, method)

    def _bodies(self, old: Node, new: Node, name: str) -> None:
        was, now = _body(old), _body(new)
        if (was is None) != (now is None):
            needed = new.get("requestBody", {}).get("required") if now is not None else True
            what = "request body " + ("added" if was is None else "removed")
            self.note(BREAKS if needed else NEW, "operations", name, what)
        elif was is not None and now is not None:
            self._type(was, now, f"{name}(body)", "operations", True, False)
        before, after = _response(old), _response(new)
        if before != after and (before is None or after is None):
            texts = [type_text(each) if each is not None else "nothing" for each in (before, after)]
            self.note(BREAKS, "operations", name, f"response: {texts[0]} → {texts[1]}")
        elif before is not None and after is not None:
            self._type(before, after, f"{name}(response)", "operations", False, True)

    def _webhooks(self) -> None:
        was = {name for name, _, _ in webhooks(self.old)}
        now = [name for name, _, _ in webhooks(self.new)]
        for name in now:
            if name not in was:
                self.note(NEW, "webhooks", name, "added")
        for name in sorted(was - set(now)):
            self.note(BREAKS, "webhooks", name, "removed")

    # --- models -------------------------------------------------------------------------

    def _models(self) -> None:
        for old, name in self.renamed.items():
            version = self.now[name].get("x-former-names", {}).get(old)
            more = f"the former name goes with version {version}" if version else "unchanged but for that"
            self.note(DEPRECATED if version else BREAKS, "models", old, f"is now {name}, {more}")
        for name in self.now:
            if name not in self.was:
                self.note(NEW, "models", name, "added")
        for name in self.was:
            if name not in self.now:
                self._removed(self.was[name], "models", name)
            elif "$ref" in self.was[name] and "$ref" in self.now[name]:
                self._alias(name)
            else:
                self._model(name)

    def _alias(self, name: str) -> None:
        before, after = ref_name(self.was[name]), ref_name(self.now[name])
        if before != after:
            self.note(BREAKS, "models", name, f"another name of {after}, was of {before}")

    def _renamed(self) -> dict[str, str]:
        """Return removed models that are former names of others, or for which exactly one new model has the same fields."""
        former = {old: name for name, schema in self.now.items() for old in schema.get("x-former-names", ())}
        said = {old: name for old, name in former.items() if old in self.was and name not in self.was}
        gone = [n for n in self.was if n not in self.now and is_object(self.was[n])]
        new = [n for n in self.now if n not in self.was and is_object(self.now[n])]
        found: dict[str, str] = {}
        for name in gone:
            same = [n for n in new if _shape(self.now[n]) == _shape(self.was[name])]
            if len(same) == 1 and same[0] not in found.values():
                found[name] = same[0]
        return found | said

    def _model(self, name: str) -> None:
        self._deprecated(self.was[name], self.now[name], "models", name)
        if "x-origin" in self.was[name] and "x-origin" not in self.now[name]:
            self.note(OTHER, "models", name, f"published now (was {self.was[name]['x-origin']})")
        old, new = resolve(self.was[name], self.was), resolve(self.now[name], self.now)
        sent, got = name in self.sent, name in self.got
        if is_object(old) and is_object(new):
            self._fields(name, old, new, sent, got)
        elif "anyOf" in old and "anyOf" in new:
            self._variants(name, old, new, sent)
        else:
            self._type(old, new, name, "models", sent, got)

    def _fields(self, name: str, old: Node, new: Node, sent: bool, got: bool) -> None:
        was, now = old["properties"], new["properties"]
        needed, needs = set(old.get("required", [])), set(new.get("required", []))
        for key in now:
            if key not in was:
                must = sent and key in needs
                self.note(BREAKS if must else NEW, "fields", f"{name}.{key}", "added, required" if must else "added")
                continue
            if key in needs and key not in needed:
                self.note(BREAKS if sent else OTHER, "fields", f"{name}.{key}", "is required now")
            if key in needed and key not in needs:
                self.note(WEAKER if got else OTHER, "fields", f"{name}.{key}", "may be missing now")
            self._type(was[key], now[key], f"{name}.{key}", "fields", sent, got)
        for key in was:
            if key not in now:
                self.note(BREAKS, "fields", f"{name}.{key}", "removed")

    def _variants(self, name: str, old: Node, new: Node, sent: bool) -> None:
        was, now = _arms(old, self.was), _arms(new, self.now)
        for arm in now:
            if arm not in was:
                self.note(NEW, "union variants", name, "added", arm)
        for arm in was:
            if arm not in now:
                self.note(BREAKS, "union variants", name, "removed", arm)
        mine = [arm for arm in old["anyOf"] if "enum" in arm]
        other = [arm for arm in new["anyOf"] if "enum" in arm]
        if len(mine) == len(other) == 1:
            self._values(mine[0], other[0], name, sent)

    # --- types --------------------------------------------------------------------------

    def _type(self, old: Node, new: Node, subject: str, kind: str, sent: bool, got: bool) -> None:
        was, was_null = split_null(old)
        now, now_null = split_null(new)
        if was_null != now_null:
            if now_null:
                self.note(WEAKER if got else OTHER, kind, subject, "may be null now")
            else:
                self.note(BREAKS if sent else OTHER, kind, subject, "may not be null any more")
        before, after = self._text(was, self.was), self._text(now, self.now)
        if before == after:
            self._values(was, now, subject, sent)
            return
        level = BREAKS
        if self._more_values(was, now):
            level = OTHER
        wider = _arms(resolve(now, self.now), self.now)
        narrower = _arms(resolve(was, self.was), self.was)
        if wider and set(narrower or [before]) <= set(wider):
            level = WEAKER if got else OTHER
        elif narrower and after in narrower and not sent:
            level = OTHER
        self.note(level, kind, subject, f"type: {before} → {after}")

    def _more_values(self, was: Node, now: Node) -> bool:
        """Whether both are enums of strings and the new one contains every old value."""
        before = _values(resolve(was, self.was), self.was)
        after = _values(resolve(now, self.now), self.now)
        return bool(before) and before <= after

    def _text(self, schema: Node, schemas: dict[str, Node]) -> str:
        return type_text(schema, schemas)

    def _values(self, old: Node, new: Node, subject: str, sent: bool) -> None:
        """Compare constants and enum values, including those of items and map values."""
        for word in ("items", "additionalProperties"):
            if is_node(old.get(word)) and is_node(new.get(word)):
                self._values(split_null(old[word])[0], split_null(new[word])[0], subject, sent)
        was = [old["const"]] if "const" in old else old.get("enum", [])
        now = [new["const"]] if "const" in new else new.get("enum", [])
        if was == now:
            return
        if not now:
            self.note(OTHER, "enum values", subject, "takes any value now")
            return
        if not was:
            level = BREAKS if sent else OTHER
            self.note(level, "enum values", subject, f"takes only {_listed(now)} now")
            return
        added = [value for value in now if value not in was]
        removed = [value for value in was if value not in now]
        if added:
            self.note(NEW, "enum values", subject, "added", _listed(added))
        if removed:
            self.note(BREAKS, "enum values", subject, "removed", _listed(removed))

    # --- output -------------------------------------------------------------------------

    def text(self, notes: Iterable[str] = (), kept: Sequence[str] = ()) -> str:
        """Return the report as text; `kept` is what the owner had removed or changed before."""
        lines: list[str] = []
        for level, title in TITLES.items():
            mine = [change for change in self.changes if change.level == level]
            if mine:
                lines += [f"{title} ({len(mine)})", *_grouped(mine), ""]
        if kept:
            lines += [f"Yours, not as published ({len(kept)})"]
            lines += [_wrapped(f"- {each}", "  ", "    ") for each in kept] + [""]
        attention = sorted(gathered(notes))
        if attention:
            lines += [f"Needs attention ({len(attention)})"]
            lines += [_wrapped(f"- {note}", "  ", "    ") for note in attention] + [""]
        return "\n".join([*lines, self.summary()])

    def summary(self) -> str:
        if not self.changes:
            return "Nothing changed."
        count = {level: sum(c.level == level for c in self.changes) for level in TITLES}
        return (
            f"{len(self.changes)} changes: {count[BREAKS]} break callers, {count[DEPRECATED]} deprecated, {count[WEAKER]} weaker,"
            f" {count[NEW]} new, {count[OTHER]} other."
        )


def _grouped(changes: list[Change]) -> list[str]:
    """Return one entry per changed subject; subjects with equal changes share an entry."""
    lines: list[str] = []
    for kind in KINDS:
        alike: dict[str, list[str]] = {}
        mine = [change for change in changes if change.kind == kind]
        for subject in dict.fromkeys(change.subject for change in mine):
            words: dict[str, list[str]] = {}
            for change in mine:
                if change.subject == subject:
                    words.setdefault(change.what, []).append(change.item)
            text = "; ".join(f"{', '.join(items)} {what}".strip() for what, items in words.items())
            alike.setdefault(text, []).append(subject)
        if alike:
            lines.append(f"  {kind}")
        for text, subjects in alike.items():
            start = f"{', '.join(subjects)}: " if any(subjects) else ""
            lines.append(_wrapped(start + text, "    ", "      "))
    return lines


def _wrapped(text: str, first: str, other: str) -> str:
    return textwrap.fill(
        text, 100, initial_indent=first, subsequent_indent=other, break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip


def _listed(values: Iterable[object]) -> str:
    return ", ".join(str(value) for value in values)


def type_text(schema: Node, schemas: dict[str, Node] | None = None) -> str:
    """Describe a type briefly; values of enums and constants are compared separately."""
    core, null = split_null(schema)
    suffix = " | null" if null else ""
    name = ref_name(core)
    if name is not None:
        return (final_name(name, schemas) if schemas else name) + suffix
    if "anyOf" in core:
        return " | ".join(type_text(arm, schemas) for arm in core["anyOf"]) + suffix
    if core.get("type") == "array":
        return f"list[{type_text(core.get('items', {}), schemas)}]" + suffix
    if is_object(core):
        return "object" + suffix
    if core.get("type") == "object":
        inner = core.get("additionalProperties")
        value = type_text(inner, schemas) if is_node(inner) else "any"
        return f"map[{value}]" + suffix
    kind = str(core.get("type", "any"))
    return (f"{kind} ({core['format']})" if core.get("format") == "binary" else kind) + suffix


def _arms(schema: Node, schemas: dict[str, Node]) -> list[str]:
    """Return the variants of a union, with nested unions flattened."""
    found: list[str] = []
    for arm in schema.get("anyOf", []):
        inner = resolve(arm, schemas)
        name = ref_name(arm)
        if "anyOf" in inner and name is not None:
            found += _arms(inner, schemas)
        else:
            found.append(type_text(arm, schemas))
    return list(dict.fromkeys(found))


def _values(schema: Node, schemas: dict[str, Node]) -> set[str]:
    """Return all constants of an enum, or of a union of enums and strings; empty for anything else."""
    arms = schema.get("anyOf", [schema])
    found: set[str] = set()
    for arm in arms:
        target = split_null(resolve(arm, schemas) if arm is not schema else arm)[0]
        inner = _values(target, schemas) if "anyOf" in target else set(tag_values(target))
        if not inner and target.get("type") != "string":
            return set()
        found |= inner
    return found


def _argument(parameter: Node) -> tuple[str, str]:
    """Return by what callers know a parameter."""
    return str(parameter.get("in")), str(parameter.get("x-python-name", parameter.get("name")))


def _shape(schema: Node) -> list[tuple[str, str]]:
    return [(key, type_text(value)) for key, value in schema.get("properties", {}).items()]


def _body(operation: Node) -> Node | None:
    for content in operation.get("requestBody", {}).get("content", {}).values():
        schema: Node = content.get("schema", {})
        return schema
    return None


def _response(operation: Node) -> Node | None:
    for status, response in operation.get("responses", {}).items():
        if str(status).startswith("2"):
            for media, content in response.get("content", {}).items():
                if media != "text/event-stream":
                    schema: Node = content.get("schema", {})
                    return schema
    return None


def compare(old: Node, new: Node) -> Comparison:
    return Comparison(old, new)
