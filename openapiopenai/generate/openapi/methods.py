"""Derives `x-method`, the client method of an operation, from its path, its `operationId` and its tags.

The path names the resource, and HTTP the method, unless the last segment is a verb or the `operationId` says more.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .document import METHODS, Node, operations
from .names import PREFIXES, VERSION, fold, free, method_path
from .profile import Profile

VERBS = frozenset(
    """
    accept activate add approve archive assign attach authorize ban block cancel capture check clear clone close
    complete compact confirm connect content copy count deactivate decline deploy detach disable disconnect dismiss
    download enable estimate execute export finalize follow hangup import install invite invoke join kill leave lock
    login logout merge move mute notify pause ping preview process promote prune publish query refer refresh refund
    register reindex reject release remix remove rename renew reopen reorder reset resend resolve restart restore resume
    retry revoke rotate run scroll search send set share start stop submit subscribe suspend sync terminate test
    transfer trigger unarchive unassign unban unblock undelete undo unfollow uninstall unlock unmute unpause unpublish
    unshare unsubscribe unsuspend upload upsert validate verify void
    """.split()  # noqa: SIM905
)
"""Last path segments that are a method of the resource before them."""
READING = frozenset("describe fetch find get index inspect list read retrieve show view".split())  # noqa: SIM905
CHANGING = frozenset("change edit modify patch put replace set update".split())  # noqa: SIM905
USUAL = {
    "list": READING,
    "retrieve": READING,
    "create": frozenset("add create index insert make new post store".split()),  # noqa: SIM905
    "update": CHANGING,
    "replace": CHANGING,
    "delete": frozenset("del delete destroy remove".split()),  # noqa: SIM905
}
"""Method → verbs of identifiers that say the same."""
SAYS = {"get": READING, "post": USUAL["create"], "put": CHANGING, "patch": CHANGING, "delete": USUAL["delete"]}
"""HTTP method → verbs of identifiers that say the same."""
BY_POST = VERBS.union(*USUAL.values())
"""Last segments of paths that are verbs if they are posted to."""
PARAMETER = re.compile(r"{([^{}]*)}")
ENDING = re.compile(r"(?<=.)[./](json|xml|html?)(?=/|$)")
"""What says in a path which form the response has."""
CLASSES = ("controller", "handler", "resource", "router", "service")
"""What frameworks append to the class that an operation belongs to."""


def method_names(document: Node, profile: Profile) -> dict[tuple[str, str], str]:
    """(path, HTTP method) → resource path and method name, for all operations."""
    return {
        key: exception(*key, profile) or place.operation.get("x-method") or place.name
        for key, place in places_of(document, profile).items()
    }


def places_of(document: Node, profile: Profile) -> dict[tuple[str, str], Place]:
    bare = [re.split("[?#]", path)[0] for path in document.get("paths", {})]
    items = {each for path in bare for each in around(path)}
    above = {path[:end] for path in bare for end, each in enumerate(path) if each == "/"}
    later = later_versions(document)
    named = {tuple(parts_of(operation.get("operationId") or "")) for _, _, operation in operations(document)}
    return {
        (path, method): Place(document, profile, path, method, operation, items, above, named, later.get(path, ""))
        for path, method, operation in operations(document)
    }


def around(path: str) -> Iterator[str]:
    """Yield the paths whose item a path is: `/files/{id}` and `/files` of `/files/{id}/{part}`."""
    path, _, last = path.rpartition("/")
    while last.startswith("{"):
        yield path
        path, _, last = path.rpartition("/")


def later_versions(document: Node) -> dict[str, str]:
    """Path → its version, of paths that are there in an earlier version as well."""
    found = defaultdict[str, list[tuple[list[int], str, str]]](list)
    for path in document.get("paths", {}):
        segments = segments_of(path)
        versions = [each for each in segments if VERSION.fullmatch(each)]
        bare = "/".join(each for each in segments if each not in versions)
        found[bare].append(([int(each) for each in re.findall(r"\d+", "".join(versions))], path, "_".join(versions)))
    return {path: snake(version) for group in found.values() for _, path, version in sorted(group)[1:] if version}


def exception(path: str, method: str, profile: Profile) -> str | None:
    """Return the name that the profile gives to an operation; None if it gives none."""
    bare, _, query = path.partition("?")
    label = f"{method.upper()} {bare}"
    name = profile.methods.get(label)
    if name is None:
        start, _, last = label.rpartition("/")
        name = profile.methods.get(f"{start}/*")
        if name is None or last.startswith("{"):
            return None
        name = name.replace("*", snake(last))
    return f"{profile.queries[query]}.{name}" if query in profile.queries else name


@dataclass
class Place:
    """An operation, and what its path says of it."""

    document: Node
    profile: Profile
    path: str
    method: str
    operation: Node
    items: set[str]
    """Paths with items below them."""
    above: set[str]
    """Paths with anything below them."""
    named: set[tuple[str, ...]]
    """Identifiers of all operations, with their namespaces."""
    version: str
    """Version that the path has in addition to the same path of an earlier one."""

    def __post_init__(self) -> None:
        path, _, self.fragment = self.path.partition("#")
        self.bare, _, query = path.partition("?")
        self.identifier: str = self.operation.get("operationId") or ""
        self.segments = segments_of(self.bare)
        self.static = self._static(query)
        self.words = self._words()

    def _static(self, query: str) -> list[str]:
        """Return the segments that name resources, or the method."""
        profile = self.profile
        found = [snake(each) for each in self.segments if not (each.startswith("{") or VERSION.fullmatch(each))]
        if found[:1] and found[0] in PREFIXES:
            del found[0]
        if not found and self.segments[-1:] and self.segments[-1].startswith("{"):
            found = [without_version(each) for each in self.operation.get("tags", ())[:1]]
        if found and found[0] in profile.resources:
            found = [*profile.resources[found[0]].split("."), *found[1:]]
        if self.version:
            found.insert(0, self.version)
        return [profile.queries[query], *found] if query in profile.queries else found

    # --- by the path ---

    @property
    def label(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def is_item(self) -> bool:
        return self.segments[-1:] != [] and self.segments[-1].startswith("{")

    @property
    def is_collection(self) -> bool:
        """Whether there are items below the path."""
        return self.bare in self.items

    @property
    def is_action(self) -> bool:
        """Whether the last segment is a method of what is before it."""
        if self.is_item or len(self.static) < 2 or self.is_collection:
            return False
        last, known = self.static[-1], VERBS | {*self.profile.verbs}
        if self.words and self.words[0] == last.partition("_")[0]:
            return last in BY_POST or last != last.partition("_")[0]
        if self.method == "post":
            return last.partition("_")[0] in BY_POST | known
        is_thing = self.method in ("put", "patch") and "get" in self.document["paths"][self.path]
        is_verb = self.method in ("get", "put", "patch") and last in known and not is_thing
        return is_verb or last in USUAL.get(self.verb, ())

    @property
    def verb(self) -> str:
        """The method by HTTP: `list`, `retrieve`, `create`, `update`, `replace`, `delete` and others."""
        siblings: Node = self.document["paths"][self.path]
        words = {"get": "retrieve", "put": "update", "patch": "update", "post": "create"}
        if not self.is_item and (self.is_collection or self.is_plural):
            words["get"] = "list"
        elif self.is_item or (self.static and "get" in siblings):
            words["post"] = "update"
        if {"put", "patch"} <= siblings.keys():
            words["put"] = "replace"
        return words.get(self.method) or snake(self.method)

    @property
    def is_plural(self) -> bool:
        """Whether the last segment, or the identifier, names several things."""
        last = self.static[-1:] != [] and self.static[-1].endswith("s")
        if not self.profile.identifiers:
            return last
        says_all = self.method == "get" and (self.words[:1] == ["list"] or self.words[1:2] == ["all"])
        return says_all or (last and is_plural(self.static[-1]))

    @property
    def by_path(self) -> str:
        return ".".join(self.static if self.is_action else [*self.static, self.verb])

    # --- by the identifier ---

    def _words(self) -> list[str]:
        """The words of the `operationId`; none if they only repeat method and path."""
        found = words_of(self.identifier)
        path = [word for segment in self.segments for word in words_of(segment)]
        if found[-len(path) - 1 :] == [*path, self.method]:  # as FastAPI makes them: read_item_items__item_id__get
            found = found[: -len(path) - 1]
        if self._is_path_in_one_word():
            return []
        if (
            found[:1]
            and found[0] not in BY_POST
            and singular(found[0]) in {singular("_".join(self.static[:1])), *self._tags()}
            and len(found) > 1
        ):
            rest = [each for each in found[1:] if each not in CLASSES]
            found = rest if self._is_marked() else found
        if len(found) > 1 and found[-1] in BY_POST and found[0] not in BY_POST:
            found = [found[-1], *found[:-1]]  # pets-list
        found = [re.sub(r"(?<=[a-z])v\d+$", "", each) for each in found if not VERSION.fullmatch(each)]  # chatv2
        verb = next((index for index, each in enumerate(found) if each in SAYS.get(self.method, ())), 0)
        if verb and self._is_marked() and found[0] not in BY_POST:  # users_api_keys_delete_key
            found = found[verb:]
        bare = [singular(each) for each in words_of(self.identifier) if each != self.method]
        rest_of_path = iter([singular(each) for each in path])
        repeats = all(each in rest_of_path for each in bare)
        nouns = {singular(each) for part in self.static for each in part.split("_")}
        return [] if repeats and nouns <= {*bare, self.version} else found

    def _is_path_in_one_word(self) -> bool:
        """Whether the identifier is a verb and nouns of the path without a mark between them: `Getspendlimit`."""
        flat, path = fold(self.identifier), fold("".join(self.static))
        first = words_of(self.identifier)[:1]
        verbs = {self.method}.union(*USUAL.values())
        glued = [each for each in verbs if first and first[0] != each and first[0].startswith(each)]
        return any(flat.removeprefix(each).removesuffix("s") in path for each in glued)

    def _is_marked(self) -> bool:
        """Whether the first word of the identifier is set off: `pets_list`, `pets-list`, `PetsController_findAll`."""
        return re.match(r"[^\W_]+[_-]", self.identifier) is not None

    def _tags(self) -> set[str]:
        return {singular(snake(each)) for each in self.operation.get("tags", ())}

    @property
    def is_usual(self) -> bool:
        """Whether the identifier begins with a verb that says what the HTTP method does."""
        return self.words[:1] != [] and self.words[0] in USUAL.get(self.verb, ())

    @property
    def by_identifier(self) -> str:
        """The method by its identifier, in the resource before those last segments that the identifier says."""
        said = {singular(each) for each in self.words}
        resource = [*self.static]
        for segment in reversed(self.segments):
            is_said = {singular(each) for each in resource[-1].split("_")} <= said
            if segment.startswith("{") or len(resource) == 1 or not is_said:
                break
            resource.pop()
        return ".".join([*resource, shortened(self.words, resource) or self.verb])

    @property
    def is_alone(self) -> bool:
        """Whether the one segment of the path is a verb that has no resource: `POST /search`."""
        nouns = [each for each in self.static if each != self.version]
        if len(nouns) != 1 or self.is_item or self.is_collection or is_plural(nouns[0]):
            return False
        named = [re.sub(r"(?<=[a-z])v\d+$", "", each) for each in words_of(self.identifier)]
        is_verb = nouns[0] in VERBS or named == words_of(nouns[0])
        is_only = self.document["paths"][self.path].keys() & {*METHODS} == {"post"} and self.bare not in self.above
        return is_verb and is_only

    @property
    def name(self) -> str:
        """`POST /chat/completions` → `chat.completions.create`."""
        if {*words_of(self.fragment)[:1]} & {"stream", *BY_POST}:  # `/files/{id}#add_shared_link`
            return ".".join([*self.static, snake(self.fragment)])
        parts = parts_of(".".join(self.segments[-1:])) or parts_of(self.identifier)
        if parts and self.profile.identifiers:  # `issues/list-for-repo`
            while len(parts) > 2 and tuple(parts[:-1]) in self.named:  # `roles.get` beside `roles.get.users`
                parts[-2:] = [f"{parts[-2]}_{parts[-1]}"]
            return ".".join([*parts[:-1], parts[-1] or self.verb])
        if (space := self._namespace()) and self.profile.identifiers:
            return ".".join([*space, shortened(self.words, space) or self.verb])
        if not self.static:
            return "_".join(self.words) or self.verb
        if self.is_alone:
            return ".".join(self.static)
        if not self.words or self.is_usual or not self.profile.identifiers:
            return self.by_path
        says_it = {*words_of(self.static[-1])} <= {*self.words}
        return self.by_path if self.is_action and not says_it else self.by_identifier

    def _namespace(self) -> tuple[str, ...]:
        """Return the namespace of the other methods of the path, if their identifiers have one."""
        others = (parts_of(each.get("operationId") or "") for each in of_methods(self.document["paths"][self.path]))
        spaces = {tuple(each[:-1]) for each in others if each}
        return spaces.pop() if len(spaces) == 1 else ()

    # --- clashes ---

    def claim(self, name: str) -> tuple[bool, bool]:
        """Sort key of operations with one name: first the one whose identifier is the name, then those of an item."""
        resource, _, word = name.rpartition(".")
        return shortened(self.words, resource.split(".")) != word, not self.is_item

    def other_than(self, name: str, rival: Place) -> str:
        """Return another name than that of a rival: by the identifier, or with what only this one has."""
        resource, _, word = name.rpartition(".")
        other = shortened(self.words, resource.split("."))
        if not other or f"{word}_".startswith(f"{other}_"):
            other = f"{word}_{self._difference(rival)}"
        return ".".join(filter(None, [resource, other]))

    def _difference(self, rival: Place) -> str:
        """Return what tells an operation from a rival: a parameter of the path, a version, the ending of a file, its many
        items, or the HTTP method."""
        own, others = PARAMETER.findall(self.path), PARAMETER.findall(rival.path)
        more = [each for each in own if each not in others]
        version = [each for each in self.segments if VERSION.fullmatch(each) and each not in rival.segments]
        is_same = self.method == rival.method
        if is_same and (more or version):
            return f"by_{snake(more[0])}" if more else snake(version[0])
        ending = ENDING.search(self.bare)
        if is_same and self.bare.casefold().startswith(rival.bare.casefold()) and (ending or self.bare[-1] == "/"):
            return ending[1] if ending else "slash"
        is_many = self.is_collection or (is_same and not self.is_item and not {*others} <= {*own})
        return "many" if is_many else snake(self.method)


def of_methods(item: Node) -> list[Node]:
    """The operations of a path."""
    return [item[method] for method in METHODS if method in item]


def parts_of(identifier: str) -> list[str]:
    """`issues/list-for-repo`, `chat.postMessage` → issues, list_for_repo; chat, post_message; nothing for an identifier
    without a namespace. Versions name nothing."""
    given = re.fullmatch(r"([^\W\d][\w-]*)[/.]([\w./-]+)", identifier)
    parts = [each for each in re.split("[/.]", given[0]) if not VERSION.fullmatch(each)] if given else []
    return [snake(each) for each in parts] if len(parts) > 1 else []


def without_version(tag: str) -> str:
    """`Users v1` → users."""
    words = words_of(tag)
    return "_".join([each for each in words if not VERSION.fullmatch(each)] or words)


def segments_of(path: str) -> list[str]:
    """`/v1/files.json`, `/v1/files/json`, `/v1/{name}:cancel` → v1, files; v1, files; v1, {name}, cancel."""
    path = ENDING.sub("", re.sub(r"(?<=[\w}]):(?=\w)", "/", path))
    return [segment for segment in path.split("/") if segment]


def shortened(words: list[str], resource: Iterable[str]) -> str:
    """Return the name of a method without the words after its verb that its resource says already."""
    known = [singular(word) for segment in resource for word in segment.split("_")]
    verb, rest, left = words[:1], words[1:], [*known]
    while rest and singular(rest[0]) in left:
        left.remove(singular(rest.pop(0)))
    kept = [*verb, *rest]
    return "" if {singular(each) for each in kept} <= {*known} else "_".join(kept)


def words_of(text: str) -> list[str]:
    """`listPets`, `list_pets`, `list-pets` → list, pets."""
    return [each for each in snake(text).split("_") if each] if re.search(r"[^\W_]", text) else []


def singular(word: str) -> str:
    """Return what the words for one of a thing and for many have in common: `box`, `boxes`; `fil` of `file`, `files`."""
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word.removesuffix("s").removesuffix("e") if is_plural(word) else word.removesuffix("e")


def is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "ias"))


def snake(segment: str) -> str:
    segment = re.sub(r"[\W_]+", "_", unicodedata.normalize("NFKC", segment)).strip("_").replace("OAuth", "Oauth")
    segment = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", segment).lower()
    return f"n{segment}" if segment[:1].isdigit() else segment or "root"


# --- clashes ----------------------------------------------------------------------------------------------------------


def fill(document: Node, profile: Profile) -> list[str]:
    """Set `x-method` where it is missing, another one for each operation; return remarks that need attention."""
    notes: list[str] = []
    places = places_of(document, profile)
    names = {place: method_path(name) for place, name in method_names(document, profile).items()}
    given = {(path, method) for path, method, operation in operations(document) if "x-method" in operation}
    order = sorted(
        names, key=lambda key: (key not in given, *places[key].claim(names[key]), [*METHODS, key[1]].index(key[1]), key)
    )
    resources = {name[:end] for name in names.values() for end, each in enumerate(name) if each == "."}
    taken: dict[str, Place] = {}
    for path, method in order:
        name, place, why = names[path, method], places[path, method], ""
        label = place.label
        if name in resources:
            why = f"{name} is a resource"
            name = method_path(f"{name}.{place.verb}")
        for _ in range(3):
            if rival := taken.get(name):
                why = why or f"{label} and {rival.label} are both {name}"
                name = method_path(place.other_than(name, rival))
        name = free(name, taken.keys() | resources) if why else name
        if why:
            notes.append(f"{why}: {label} becomes {name}")
        names[path, method] = name
        taken[name] = place
    for path, method, operation in operations(document):
        operation["x-method"] = names[path, method]
    known = {f"{method.upper()} {path}" for path, method, _ in operations(document)}
    gone = [each for each in profile.methods if each not in known and not each.endswith("*")]
    if gone:
        notes.append(f"methods.yaml names what is not there: {', '.join(gone)}")
    return notes
