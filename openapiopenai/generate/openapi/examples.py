"""Example payloads for the components of a normalized spec.

`derive` creates a plausible value of a schema, `validate` reports what is wrong with a value, `fill` gives every
component of a document an example. The values come from the tables below and from `example_values.txt`; the code only
selects, nests and limits them.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Iterator
from fnmatch import translate
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator
from referencing import Registry

from openapiopenai.testing.coherence import coherent
from openapiopenai.testing.validity import Validator, is_plain, parse_pattern, reference_to, selected_variant

from .nesting import height_of, heights_of, target_of
from .values import copied, is_list, is_node

Json = Any
Schema = dict[str, Any]

VALUES = Path(__file__).parent / "example_values.txt"
TYPICAL = """
message user assistant function input_text output_text text string function_call custom
response.output_text.delta thread.message.delta json_schema auto completed succeeded active medium default url
exit web_search server_vad audio/pcm realtime static file_search
""".split()  # noqa: SIM905
# Optional properties worth showing in a large object, and those to omit from one.
TELLING = """
id object type role name model input messages instructions prompt content text title description tools
response_format file filename purpose metadata status output data usage created_at voice size item session
response audio reasoning max_output_tokens temperature
""".split()  # noqa: SIM905
AVOIDED = """
user user_* logit_bias seed service_tier *logprobs n top_p prompt_cache* safety_identifier *penalty
obfuscation stream_id agent function_call functions truncation moderation background conversation include
best_of suffix max_tool_calls created_by caller namespace
""".split()  # noqa: SIM905
# An object shows only the first possible property of each line: they exclude each other or are redundant.
EXCLUSIVE = (
    ("file_id", "file_url", "file_data", "image_url"),
    ("image_url", "file_id"),
    ("b64_json", "url"),
    ("server_url", "connector_id", "tunnel_id"),
    ("temperature", "top_p"),
    ("max_completion_tokens", "max_tokens"),
    ("conversation", "previous_response_id"),
    ("content", "refusal"),
    ("gte", "gt"),
    ("lt", "lte"),
    ("supervised", "dpo", "reinforcement"),
)
# Properties that are usually null.
USUALLY_NULL = (
    r"(.*_)?error|errors|incomplete_details|incomplete_at|failed_at|cancell?(ed|ing)_at|"
    r"expired_at|refusal|next(_page)?|function_call|.*deprecated.*|required_action|"
    r"archived_at|remixed_from_video_id|parent_.*|banned(_at)?|shutdown_date|caller|stop"
)
# A component whose name matches the left pattern can use the example of the right one, if valid.
TWINS = (
    (r"(?:Beta)?Responses(?:Server|WebSocketStream)Event(Response\w+)", r"\1Event"),
    (r"(?:Beta)?Responses(?:Server|WebSocketStream)Event(Response\w+)", r"Beta\1Event"),
    (r"Beta(\w+)", r"\1"),
)
# Properties that an object does not have yet in any state other than its final one.
UNFINISHED = ("output", "content", "usage", "completed_at", "output_text")
FAILURES = ("error", "errors")
"""Properties that turn a response into one of an error: shown only if there is nothing else."""
FAILURE = {"code": "server_error", "message": "The model stopped before it could answer."}
TRUE = r"deleted|enabled|strict|passed|store|active|success|approve|.*_enabled|is_default|required"
VAGUE = ("deleted", "delete", "response", "resource", "object", "request", "body", "item", "info", "details")
"""Words in names that do not describe the object."""
OPTIONAL = (8, 3, 1)  # optional properties shown in an object, by depth
DEEPEST = 5  # from this depth on, the smallest valid value
ENDLESS = 50  # what must be nested more deeply than this has no value: usually, it requires itself
MOST_ITEMS = 100
MOST_TEXT = 10_000
MOST_VALUES = 2_000  # more items, characters, or values in all than these are not shown, whatever the schema demands
REUSED = (10_000, 3_000, 1_200, 500)  # maximum characters of another component's example, by depth


class Place(NamedTuple):
    """Where a value is placed: name of its owner, its own names, its depth and the enclosing components."""

    owner: str
    names: tuple[str, ...]
    depth: int = 0
    inside: tuple[str, ...] = ()
    optional: bool = False


def derive(document: Schema, name: str) -> Json:
    """Return a plausible value of component `name`."""
    return Examples(document).derive(name)


def validate(document: Schema, name: str, value: Json) -> list[str]:
    """Return the reasons why `value` is not a valid value of component `name`."""
    return Examples(document).validate(name, value)


def fill(document: Schema) -> list[tuple[str, str]]:
    """Give every component that is not an alias an example; return the changed components and why."""
    return Examples(document).fill()


class Examples:
    """Implements the three functions above, for many components of one document."""

    def __init__(self, document: Schema) -> None:
        self.schemas: dict[str, Schema] = document["components"]["schemas"]
        checker = Draft202012Validator.FORMAT_CHECKER
        self._validator = Validator(document, format_checker=checker, registry=Registry[Any]())  # nothing is fetched
        self._given: dict[str, Json] = {}
        self._owners = [name for name, schema in self.schemas.items() if "examples" in schema]
        self._made = 0
        """Values of the present example."""

    @cached_property
    def _heights(self) -> dict[str, float]:
        return heights_of(self.schemas)

    def validate(self, name: str, value: Json) -> list[str]:
        errors = self._at({"$ref": reference_to(name)}).iter_errors(value)
        return [f"{error.json_path}: {error.message[:200]}" for error in errors]

    def derive(self, name: str) -> Json:
        place = Place(name, _suffixes(name), inside=(name,))
        value = self._twin(name) or self._part(name)
        for depth in (0, DEEPEST):
            if value is None or self.validate(name, value):
                self._made = 0
                value = self._value(self.schemas[name], place._replace(depth=depth))
        staged = self._staged(name, value)
        return value if self.validate(name, staged) else staged

    def fill(self) -> list[tuple[str, str]]:
        changes: dict[str, tuple[str, list[Json]]] = {}
        for name, schema in self.schemas.items():
            if "$ref" in schema:
                continue
            given = schema.get("examples", [])
            problems = [self.validate(name, value) for value in given]
            kept = [value for value, faults in zip(given, problems, strict=True) if not faults]
            if kept and len(kept) == len(given):
                continue
            why = "; ".join(faults[0] for faults in problems if faults) or "missing"
            changes[name] = (why, kept or self._valid(name, self.derive(name)))
        for name, (_, values) in changes.items():  # written last, so that no example depends on the order
            self.schemas[name].pop("examples", None)
            self.schemas[name] |= {"examples": values} if values else {}
        return [(name, why) for name, (why, _) in changes.items()]

    def _valid(self, name: str, value: Json) -> list[Json]:
        """Return the examples of a component for which a value was derived: none if the schema forbids it."""
        return [] if self.validate(name, value) else [value]

    def _at(self, schema: Schema) -> Any:
        return self._validator.evolve(schema=schema)

    def _fits(self, schema: Schema, value: Json) -> bool:
        kind = schema.get("type")
        if isinstance(kind, str) and kind in _KINDS and not isinstance(value, _KINDS[kind]):
            return False
        return bool(self._at(schema).is_valid(value))

    def _says(self, schema: Schema, value: Json) -> bool:
        """Whether an object has a property of a union's objects, if those have some: others fit where all is optional."""
        arms = [self.schemas[target_of(arm)] if "$ref" in arm else arm for arm in schema.get("anyOf", ())]
        known = {name for arm in arms for name in arm.get("properties", ())}
        return not is_node(value) or not known or not known.isdisjoint(value)

    def _example(self, name: str, room: int) -> Json:
        """Return the example of `name` in the document, if it is a valid object or array and short enough."""
        if name not in self._given:
            value = next(iter(self.schemas[name].get("examples", [])), None) or self._twin(name)
            usable = isinstance(value, (dict, list)) and not self.validate(name, value)
            self._given[name] = value if usable else None
        value = self._given[name]
        return copied(value) if value and len(json.dumps(value)) <= room else None

    def _twin(self, name: str) -> Json:
        """Return the example of a component that represents the same thing according to its name, if valid."""
        for pattern, target in TWINS:
            match = re.fullmatch(pattern, name)
            twin = self.schemas.get(match.expand(target), {}) if match else {}
            for value in twin.get("examples", []):
                if not self.validate(name, value):
                    return copied(value)
        return None

    def _part(self, name: str) -> Json:
        """Return the part of an owner's example that a component extracted from this owner describes."""
        owners = (owner for owner in self._owners if name.startswith(owner) and owner != name)
        for owner in sorted(owners, key=len, reverse=True):
            for example in self.schemas[owner].get("examples", []):
                for part in _parts(self.schemas[owner], example, name, self.schemas):
                    if part and not self.validate(name, part):
                        return copied(part)
        return None

    def _staged(self, name: str, event: Json) -> Json:
        """Set the object in an event named after a state (`response.failed`) to that state."""
        kind = (event.get("type"), event.get("event")) if is_node(event) else ()
        state = next((text.rsplit(".", 1)[-1] for text in kind if isinstance(text, str)), "")
        state = {"created": "in_progress", "delta": "in_progress", "added": "in_progress"}.get(state, state)
        if not is_node(event) or not state:
            return event
        parts = [key for key, part in event.items() if is_node(part) and "status" in part]
        for key in parts:
            staged: Schema = {**event, key: {**event[key], "status": state}}
            if state == "completed" or self.validate(name, staged):
                continue
            if f"{state}_at" in event[key]:
                staged[key][f"{state}_at"] = event[key].get("completed_at") or 1790162453
            for field in [field for field in UNFINISHED if field in event[key]]:
                kept: Schema = {other: value for other, value in staged[key].items() if other != field}
                unfinished: list[Schema] = [{**kept, field: None}, {**kept, field: []}, kept]
                for part in unfinished:
                    if not self.validate(name, {**event, key: part}):
                        staged = {**event, key: {k: part[k] for k in event[key] if k in part}}
                        break
            failure = next((field for field in ("last_error", "error") if field in event[key]), None)
            failed = {**staged, key: {**staged[key], failure: FAILURE}}
            event = failed if state == "failed" and failure and not self.validate(name, failed) else staged
        return event

    def _value(self, schema: Schema, place: Place) -> Json:
        self._made += 1
        endless = place.depth > DEEPEST and place.depth + self._height(schema) > ENDLESS
        if endless or self._made > MOST_VALUES:
            return None
        if "$ref" in schema:
            name = target_of(schema)
            example = self._example(name, REUSED[min(place.depth, len(REUSED) - 1)])
            if example is not None:
                return example
            place = place._replace(
                owner=name if self.schemas[name].get("properties") else place.owner,
                names=place.names + _suffixes(name),
                inside=(*place.inside, name),
            )
            return self._value(self.schemas[name], place)
        if self._is_null(schema, place):
            return None
        if "const" in schema:
            return schema["const"]
        if not schema.get("properties"):
            known = _known(schema)
            for candidate in _candidates(place.owner, place.names):
                if self._fits(schema, candidate) and (candidate in known if known else self._says(schema, candidate)):
                    return copied(candidate)
        if "anyOf" in schema:
            return self._value(self._arm(schema, place), place)
        if "enum" in schema:
            return _typical(schema)
        kind = schema.get("type", "any")
        kinds = [kind] if isinstance(kind, str) else [item for item in kind if item != "null"]
        if kinds[0] == "array":
            return self._array(schema, place)
        if schema.get("properties"):
            return self._object(schema, place)
        if kinds[0] in ("object", "any"):
            values: Any = schema.get("additionalProperties")
            if values in (None, True, {}, {"type": "string"}):
                return {"shop": "velo-nord"}
            deeper = place._replace(depth=place.depth + 1)
            return {} if values is False or place.depth > DEEPEST else {"shop": self._value(values, deeper)}
        if kinds[0] == "boolean" and any(re.fullmatch(TRUE, name) for name in place.names):
            return True
        if schema.get("default") not in (None, ""):
            return schema["default"]
        if kinds[0] == "boolean":
            return False
        return _text(schema, place) if kinds[0] == "string" else _number(schema, kinds[0])

    def _is_null(self, schema: Schema, place: Place) -> bool:
        """Whether the value is null: if it usually is, or if it is nested deeply."""
        kind = schema.get("type", ())
        arms = schema.get("anyOf", [])
        if "null" not in kind and {"type": "null"} not in arms:
            return False
        plain = not arms and "object" not in kind and "array" not in kind
        usual = any(re.fullmatch(USUALLY_NULL, name) for name in place.names[:1])
        return usual or kind == "null" or (not place.optional and place.depth > (3 if plain else 2))

    def _arm(self, schema: Schema, place: Place) -> Schema:
        """Return the most common variant of a union, among those that do not nest endlessly."""
        mapping = schema.get("discriminator", {}).get("mapping", {})
        arms = [arm for arm in schema["anyOf"] if arm.get("type") != "null"]

        def rank(arm: Schema) -> tuple[bool, float, int]:
            target = arm.get("$ref", "")
            height = self._height(arm)
            loops = bool(set(_targets(arm)) & set(place.inside)) or height == math.inf
            tags = [tag for tag, to in mapping.items() if reference_to(to) == target]
            tags += [arm["type"]] if isinstance(arm.get("type"), str) else []
            order = min((TYPICAL.index(tag) for tag in tags if tag in TYPICAL), default=len(TYPICAL))
            return loops, height if place.depth >= DEEPEST else order, "enum" not in arm

        return min(arms, key=rank)

    def _array(self, schema: Schema, place: Place) -> list[Json]:
        items = schema.get("items", {})
        least = min(int(schema.get("minItems", 0)), MOST_ITEMS)
        if not least and (
            set(_targets(items)) & set(place.inside) or self._height(items) == math.inf or place.depth > DEEPEST
        ):
            return []
        names = tuple(dict.fromkeys(form for name in place.names for form in (singular(name), name)))
        values: list[Json] = items.get("enum", []) if schema.get("uniqueItems") else []
        first = self._value(items, place._replace(names=names))
        least = min(least, MOST_TEXT // len(json.dumps(first)))
        return [first, *(values[i] if i < len(values) else copied(first) for i in range(1, least))]

    def _object(self, schema: Schema, place: Place) -> Schema:
        properties: dict[str, Schema] = schema["properties"]
        shown = self._shown(schema, place)
        required = schema.get("required", [])
        undeclared = {name: {"type": "string"} for name in required if name not in properties}
        value: Schema = {}
        for name, item in (properties | undeclared).items():
            if name in shown:
                inner = place._replace(names=(name,), depth=place.depth + 1, optional=name not in required)
                value[name] = self._value(item, inner)
        return coherent(value)

    def _shown(self, schema: Schema, place: Place) -> set[str]:
        """Return the properties to show: all required and constant ones, and some informative optional ones."""
        properties: dict[str, Schema] = schema["properties"]
        shown = set(schema.get("required", []))
        shown |= {name for name, item in properties.items() if "const" in item}
        room = OPTIONAL[place.depth] if place.depth < len(OPTIONAL) else 0
        if place.depth <= DEEPEST and all("const" in properties.get(name, {}) for name in shown):
            room = max(room, 1 if place.depth > 1 else 2)

        def rank(name: str) -> tuple[bool, float, int]:
            dull = bool(_DULL.match(name))
            height = self._height(properties[name]) if place.depth >= DEEPEST else 0
            return dull, height, TELLING.index(name) if name in TELLING else len(TELLING)

        optional = sorted((name for name in properties if name not in shown), key=rank)
        for name in optional:
            item = properties[name]
            targets = set(_targets(item))
            barred = item.get("deprecated") or (targets and targets <= set(place.inside))
            excluded = any(name in group and shown & set(group) for group in EXCLUSIVE)
            dull = rank(name)[0] and len(shown) > (name not in FAILURES)
            if room > 0 and not barred and not excluded and not dull and self._height(item) < math.inf:
                shown.add(name)
                room -= 1
        return shown

    def _height(self, schema: Schema) -> float:
        return height_of(schema, self._heights)


_KINDS: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
}


def _targets(schema: Schema) -> Iterator[str]:
    """Yield the components that a value of the schema may consist of."""
    if "$ref" in schema:
        yield target_of(schema)
    for inner in (*schema.get("anyOf", []), schema.get("items"), schema.get("additionalProperties")):
        if is_node(inner):
            yield from _targets(inner)


def _parts(schema: Schema, value: Json, name: str, schemas: dict[str, Schema]) -> Iterator[Json]:
    """Yield the parts of a value at which its schema refers to `name`."""
    target = target_of(schema)
    if target == name:
        yield value
    elif target and name.startswith(target):
        yield from _parts(schemas[target], value, name, schemas)
    selected = selected_variant(schema, value)
    for arm in schema.get("anyOf", []):
        if selected in (None, arm.get("$ref")):
            yield from _parts(arm, value, name, schemas)
    for item in value if is_list(value) else ():
        yield from _parts(schema.get("items", {}), item, name, schemas)
    for key, item in schema.get("properties", {}).items() if is_node(value) else ():
        if key in value:
            yield from _parts(item, value[key], name, schemas)


def _words(name: str) -> list[str]:
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name.replace("IDs", "Ids"))


def _suffixes(name: str) -> tuple[str, ...]:
    """`CreateRequestInputItem` → create_request_input, request_input, input: names for its place."""
    words = [word.lower() for word in _words(name)]
    while len(words) > 1 and words[-1] in ("item", "value", "enum", "param", "shared", "array"):
        words.pop()
    return tuple("_".join(words[i:]) for i in range(len(words)))


def singular(name: str) -> str:
    if name.endswith(("ss", "us", "is")):
        return name
    if name.endswith("ies"):
        return name[:-3] + "y"
    return name.removesuffix("es" if name.endswith("ches") else "s")


def _identified(value: Json) -> Json:
    """Replace each run of `#` in a string with an ID derived from that string."""
    if isinstance(value, str) and "#" in value:
        return re.sub("#+", hashlib.sha256(value.encode()).hexdigest()[:24], value)
    return value


class Rules(NamedTuple):
    """The lines of `example_values.txt`: which values are plausible at places such as `Invoice.total`."""

    values: list[Json]
    by_name: dict[str, list[tuple[int, str]]]
    """Name of a property → patterns of places that end with it, each with the index of its value."""
    others: list[tuple[int, str]]
    """Patterns that end with part of a name."""


@cache
def _rules() -> Rules:
    rules = Rules([], {}, [])
    for line in VALUES.read_text("utf-8").splitlines():
        if " = " in line and not line.startswith("#"):
            names, text = line.split(" = ", 1)
            for each in names.split():
                pattern = each if "." in each else f"*.{each}"
                name = pattern.rpartition(".")[2]
                known = rules.others if set(name) & set("*?[") else rules.by_name.setdefault(name, [])
                known.append((len(rules.values), pattern))
            rules.values.append(_identified(_value_in(text)))
    return rules


def _value_in(text: str) -> Json:
    """Return the value that a line gives, which may be a string without quotes."""
    try:
        return json.loads(text)
    except ValueError:
        return text


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(translate(pattern))


@cache
def _candidates(owner: str, names: tuple[str, ...]) -> tuple[Json, ...]:
    """Return the values that are plausible at a place, in the order of the lines."""
    rules = _rules()
    found = {
        index
        for name in names
        for index, pattern in (*rules.by_name.get(name.rpartition(".")[2], ()), *rules.others)
        if _compiled(pattern).match(f"{owner}.{name}")
    }
    return tuple(rules.values[index] for index in sorted(found))


_DULL = re.compile("|".join([*map(translate, AVOIDED), f"(?:{USUALLY_NULL})$"]))


def _known(schema: Schema) -> list[Json]:
    """Return the values an open enum lists; one of them is more informative than any other string."""
    arms = [arm for arm in schema.get("anyOf", ()) if arm.get("type") == "string"]
    if len(arms) != sum(arm.get("type") != "null" for arm in schema.get("anyOf", ())):
        return []
    return [value for arm in arms for value in arm.get("enum", [arm["const"]] if "const" in arm else ())]


def _typical(schema: Schema) -> Json:
    values = [value for value in schema["enum"] if value is not None]
    typical = [value for value in TYPICAL if value in values]
    return schema.get("default") or (typical or values)[0]


def _number(schema: Schema, kind: str) -> float:
    value: float = max(schema.get("minimum", -math.inf), schema.get("exclusiveMinimum", -math.inf) + 1)
    value = min(max(value, 1), schema.get("maximum", math.inf), schema.get("exclusiveMaximum", math.inf) - 1)
    step: float = schema.get("multipleOf", 1)
    is_usual = max(abs(value), step) < 2**53 and step >= 1
    return math.ceil(value / step) * step if kind == "integer" and is_usual else value


def _text(schema: Schema, place: Place) -> str:
    """Return a string for which there is no rule: by pattern or format, else an ID or a label made from its name."""
    name = place.names[0] if place.names else ""
    formats = {
        "date": "2026-09-23",
        "date-time": "2026-09-23T11:20:12Z",
        "email": "ada.berg@example.com",
        "uri": "https://example.com/repairs/chain",
        "uuid": "5f0c9c1e-7d3b-4a52-9c1a-2f6f0b1d8e47",
    }
    label = "velo-nord-" + "-".join(_words(name)).lower()
    if schema.get("format") == "binary":
        label = "part,stock\nchain,14\n"
    if re.search(r"(^|_)ids?$", name):
        owner = [word.lower() for word in _words(place.owner)]
        stem = re.sub(r"_?ids?$", "", name) or next((word for word in reversed(owner) if word not in VAGUE), owner[-1])
        label = str(_identified(stem + "_#"))
    text = formats.get(schema.get("format", ""), label)
    pattern = schema.get("pattern", "")
    if is_plain(pattern) and not re.search(pattern, text):
        text = _sample(pattern)
    least, most = schema.get("minLength", 0), schema.get("maxLength", MOST_TEXT)
    return text.ljust(min(int(least), MOST_TEXT), "0")[: min(int(most), MOST_TEXT)]


def _sample(pattern: str) -> str:
    """Return a string that matches a simple pattern of literals, classes, groups and repeats."""

    def sample(tokens: Any) -> str:
        out = ""
        for token, argument in tokens:
            kind = str(token)
            if kind in ("MAX_REPEAT", "MIN_REPEAT"):
                out += sample(argument[2]) * min(max(argument[0], min(argument[1], 8)), MOST_ITEMS)
            elif kind == "SUBPATTERN":
                out += sample(argument[3])
            elif kind == "BRANCH":
                out += sample(argument[1][0])
            elif kind == "IN":
                first, what = argument[-1]
                out += chr(what[0]) if str(first) == "RANGE" else chr(what) if str(first) == "LITERAL" else "7"
            elif kind == "LITERAL":
                out += chr(argument)
            elif kind == "ANY":
                out += "a"
        return out

    return sample(parse_pattern(pattern))
