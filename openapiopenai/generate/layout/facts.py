"""Everything that templates print, as typed data: `templates/README.md` is made from this module.

A template sees the fields of a class by their names. The text of a field says what it is; what follows `Example:` is one
of its values. An empty text or list, or `None`, makes a section of a template false.
"""

from __future__ import annotations

from dataclasses import dataclass, is_dataclass
from typing import Any

from openapiopenai.generate.openapi.values import is_list


@dataclass(frozen=True)
class Imports:
    """One import statement."""

    module: str
    """Where the names are defined; for models, relative to `models`. Example: `response_usage`"""
    names: str
    """Names, separated by commas. Example: `ResponseUsage, ResponseUsageDict`"""


@dataclass(frozen=True)
class Row:
    """A row of a table of properties or arguments; all texts are Markdown for a cell."""

    name: str
    """Python name. Example: `max_output_tokens`"""
    type: str
    """Type, with links to pages of models. Example: `list of [Tool](Tool.md)`"""
    about: str
    """Description. Example: `Name shown to the user.`"""
    notes: str
    """Whether it is needed, and what else is known of its values. Example: `**required**; at least 1`"""


# --- models -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Model:
    """`x-model` of a component: one module of `models`, and its page. It is one of an alias, object, union or value."""

    classname: str
    """Class. Example: `ResponseUsage`"""
    exports: list[str]
    """Names in `__all__` of the module. Example: `Tool, ToolDict, UnknownTool`"""
    doc: str
    """Docstring. Example: `A plant in a garden.`"""
    alias: Alias | None
    """Another name of a model."""
    object: Object | None
    """A class with fields."""
    union: Union | None
    """One of several models or other types."""
    value: Value | None
    """Any other type: an enum, array, map or scalar."""
    page: ModelPage | None
    """Contents of the page; none for an alias."""


@dataclass(frozen=True)
class Former:
    """A name of a model that goes."""

    former: str
    """The former name. Example: `HerbDict`"""
    present: str
    """The name today; the same if the model goes as well. Example: `PlantDict`"""
    version: str
    """The version in which it goes. Example: `0.3`"""


@dataclass(frozen=True)
class Alias:
    """Another name of a model."""

    target: str
    """Class of the model. Example: `Tool`"""
    module: str
    """Its module. Example: `tool`"""


@dataclass(frozen=True)
class Object:
    """A class with fields."""

    fields: list[Field]
    """The fields, in the order of the spec."""
    item: str
    """If the class is a page of a list, the type of the items, as a literal. Example: `"Tool"`"""
    further: str
    """Annotation of all other properties, if their type is known. Example: `Tool`"""
    views: list[View]
    """Attributes computed from fields."""
    dict: ObjectDict | None
    """The `TypedDict` with the same keys, if the class is part of a request."""
    mixin: Mixin | None
    """Hand-written base class with further members."""
    imports: list[Imports]
    """Modules of models that annotations refer to."""


@dataclass(frozen=True)
class Field:
    """A field of a class."""

    name: str
    """Python name. Example: `from_`"""
    type: str
    """Annotation. Example: `Annotated[str | None, Field(alias="from")]`"""
    default: str
    """Default, with the equals sign. Example: ` = None`"""
    doc: str
    """Docstring. Example: `Where the plant comes from.`"""


@dataclass(frozen=True)
class View:
    """An attribute computed from a field: a time as `datetime`, base64 as `bytes`, a vector as `array`."""

    name: str
    """Name of the attribute. Example: `created_at_datetime`"""
    function: str
    """Function of `_runtime.json.views` that makes it. Example: `datetime_view`"""
    field: str
    """Name of the field. Example: `created_at`"""


@dataclass(frozen=True)
class ObjectDict:
    """A `TypedDict`."""

    keys: list[Key]
    """The keys, in the order of the spec."""
    functional: bool
    """Whether a key cannot be written as an attribute, so that the class needs the functional form."""


@dataclass(frozen=True)
class Key:
    """A key of a `TypedDict`."""

    wire: str
    """Name in JSON. Example: `from`"""
    name: str
    """The same as a literal. Example: `"from"`"""
    type: str
    """Annotation. Example: `Required[str]`"""
    quoted: str
    """The annotation as a literal. Example: `"Required[str]"`"""


@dataclass(frozen=True)
class Mixin:
    """A hand-written class."""

    module: str
    """Its module, absolute. Example: `openapiopenai.helpers.response`"""
    name: str
    """Its name. Example: `ResponseMembers`"""


@dataclass(frozen=True)
class Union:
    """A union: a type alias for type checkers, a class that selects the variant at run time."""

    type: str
    """Annotation of all variants, as a literal if it refers to itself. Example: `FunctionTool | UnknownTool`"""
    tag: str
    """Property that selects the variant, as a literal. Example: `"type"`"""
    mapping: list[Tagged]
    """Values of the tag, in the order of the spec."""
    default_variant: str
    """Class of an object without the tag. Example: `Message`"""
    variants: list[str]
    """Classes of a union without a tag. Example: `Bed, Pot`"""
    values: str
    """Annotation of the variants that are not models, as a literal. Example: `"str | list[str]"`"""
    unknown: Unknown | None
    """Variant for values of the tag that are not in the spec."""
    dict: str
    """The same of the variants as dicts, if the union is part of a request. Example: `FunctionToolDict | str`"""
    imports: list[Imports]
    """Modules of models that annotations refer to."""


@dataclass(frozen=True)
class Tagged:
    """A value of a tag and its variant."""

    tag: str
    """The value, as a literal. Example: `"function"`"""
    name: str
    """Class of the variant. Example: `FunctionTool`"""


@dataclass(frozen=True)
class Unknown:
    """The variant of a union for objects with an unknown tag."""

    attribute: str
    """Attribute that holds the tag. Example: `type`"""
    tag: str
    """The property for use in a docstring. Example: `type` in backticks"""
    outer: list[OuterTag]
    """Tags of unions that contain this one, with values that all its objects have."""


@dataclass(frozen=True)
class OuterTag:
    """A tag of an outer union."""

    name: str
    """Attribute. Example: `role`"""
    type: str
    """Annotation. Example: `Literal["user"]`"""


@dataclass(frozen=True)
class Value:
    """A type alias."""

    type: str
    """Annotation. Example: `Literal["low", "high"] | UnknownStr`"""
    imports: list[Imports]
    """Modules of models that the annotation refers to."""


@dataclass(frozen=True)
class ModelPage:
    """The page of a model; all texts are Markdown."""

    text: str
    """Description. Example: `A plant in a garden.`"""
    rows: list[Row]
    """Properties of an object."""
    members: list[Member]
    """Members of an object that are not fields."""
    variants: Variants | None
    """Variants of a union."""
    values: list[EnumValue]
    """Values of an enum."""
    type: str
    """Any other type. Example: `list of [Tool](Tool.md)`"""
    aliases: str
    """Other names. Example: `Instrument` in backticks"""
    used_by: str
    """Models that refer to this one, with links. Example: `[Garden](Garden.md) and 3 more`"""
    resource: str
    """Resource of the first of its methods, with a link. Example: `[client.plants](Plants.md)`"""
    operations: str
    """Methods that send or receive it, with links. Example: `[plants.create](Plants.md#plantscreate)`"""
    within: str
    """Methods that send or receive it inside of other models, with links. Example: `[plants.create](Plants.md#plantscreate)`"""
    webhooks: str
    """Webhooks that carry it. Example: `plant.watered` in backticks"""
    connections: str
    """Channels that carry it, with links. Example: `[live.connect](Live.md#liveconnect)`"""
    example: Example | None
    """Code that runs as printed."""


@dataclass(frozen=True)
class Member:
    """A public method or property of a mixin."""

    name: str
    """Name, with parentheses for a method. Example: `output_text`"""
    about: str
    """Description. Example: `All text of the response.`"""


@dataclass(frozen=True)
class Variants:
    """Variants of a union, on its page."""

    tag: str
    """Property that selects the variant, as a code span. Example: `type` in backticks"""
    column: str
    """The same as the title of a column. Example: `type`"""
    mapping: list[Variant]
    """Values of the tag."""
    others: list[str]
    """Types that no tag selects. Example: `any other str`"""


@dataclass(frozen=True)
class Variant:
    """A row of the table of variants."""

    tag: str
    """Value of the tag, as a code span. Example: `"function"` in backticks"""
    name: str
    """Class of the variant. Example: `FunctionTool`"""
    about: str
    """Description of the variant. Example: `A function that the model may call.`"""


@dataclass(frozen=True)
class EnumValue:
    """A value of an enum."""

    value: str
    """The value, as a code span. Example: `"low"` in backticks"""
    about: str
    """Description. Example: `Quick answers.`"""


@dataclass(frozen=True)
class Example:
    """An example of a model."""

    code: str
    """Python code. Example: `print(plant.to_json())`"""
    output: str
    """What the code prints. Example: `True`"""
    fence: str
    """What begins and ends a block that contains both: three backticks or more. Example: three backticks"""


# --- resources --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Mode:
    """The sync or the async half of a module."""

    is_async: bool
    """Whether it is the async half."""


@dataclass(frozen=True)
class Resource:
    """`x-resource` of an operation: one module of `api`, and its page."""

    path: str
    """Path from the client; empty for the client itself. Example: `chat.completions`"""
    class_name: str
    """Class. Example: `ChatCompletions`"""
    title: str
    """What the module holds. Example: `client.chat.completions` in backticks"""
    doc: str
    """Docstring of the class. Example: `Conversations as lists of messages.`"""
    parts: list[Part]
    """Resources directly below this one."""
    methods: list[Method]
    """Operations, the common ones first."""
    second_names: list[SecondName]
    """Further names of methods."""
    helpers: list[Helper]
    """Methods implemented by hand."""
    channel: Channel | None
    """The WebSocket endpoint that `connect` opens."""
    imports: list[Imports]
    """Modules of models that annotations refer to."""
    qualified: bool
    """Whether annotations refer to `_models`: a model's name means something else in the module."""
    stream_classes: list[Imports]
    """Modules of hand-written classes of streams, absolute."""
    helper_imports: list[Imports]
    """Modules that annotations of helpers refer to, absolute."""
    modes: list[Mode]
    """The halves of the module: sync, then async."""
    page: ResourcePage
    """Contents of the page."""


@dataclass(frozen=True)
class Part:
    """A resource below another one."""

    name: str
    """Attribute. Example: `completions`"""
    path: str
    """Path from the client. Example: `chat.completions`"""
    class_name: str
    """Class. Example: `ChatCompletions`"""
    module: str
    """Module of `api`. Example: `chat_completions`"""
    doc: str
    """Docstring: the path in backticks, and the description. Example: `Conversations as lists of messages.`"""
    about: str
    """Description, as one line of Markdown. Example: `Conversations as lists of messages.`"""


@dataclass(frozen=True)
class SecondName:
    """A further name of a method."""

    name: str
    """The name. Example: `del_`"""
    of: str
    """Name of the method. Example: `delete`"""


@dataclass(frozen=True)
class Method:
    """One operation."""

    name: str
    """Name. Example: `create`"""
    full_name: str
    """Name, with the path of the resource. Example: `chat.completions.create`"""
    constant: str
    """Constant of the module that describes the operation. Example: `CREATE`"""
    verb: str
    """HTTP method. Example: `POST`"""
    http_path: str
    """Path, with arguments in braces, as a literal. Example: `"/files/{file_id}"`"""
    data: list[str]
    """Further arguments of `Operation(…)`. Example: `body="json"`"""
    positional: list[str]
    """Arguments that may be positional: the last one of the path. Example: `file_id: str`"""
    named: list[str]
    """All other arguments, those without a default first. Example: `limit: int | None = None`"""
    overloads: list[Overload]
    """Signatures for arguments that determine the result."""
    returns: str
    """Annotation of the result. Example: `Plant | Stream[Event]`"""
    async_returns: str
    """The same for an async client. Example: `Plant | AsyncStream[Event]`"""
    is_coroutine: bool
    """Whether the async method is a coroutine; a list is not, it is iterated over."""
    doc: str
    """Docstring. Example: `Plant a seed.`"""
    page: MethodPage
    """Contents of its section."""


@dataclass(frozen=True)
class Overload:
    """A narrower signature of a method."""

    named: list[str]
    """Arguments that are not positional. Example: `stream: Literal[True]`"""
    result: str
    """Annotation of the result. Example: `Stream[Event]`"""
    async_result: str
    """The same for an async client. Example: `AsyncStream[Event]`"""


@dataclass(frozen=True)
class MethodPage:
    """The section of a method; all texts are Markdown."""

    http: str
    """HTTP method and path. Example: `GET /plants` in backticks"""
    text: str
    """Description. Example: `List all plants.`"""
    about: str
    """Its first sentence, as Markdown for a cell. Example: `List all plants.`"""
    anchor: str
    """Anchor of the section. Example: `plantslist`"""
    deprecated: str
    """Whether and why the method is deprecated. Example: `Deprecated.`"""
    second_names: str
    """Further names. Example: `del_` in backticks"""
    rows: list[Row]
    """Arguments, those that are needed first."""
    returned: str
    """The result. Example: `[Plant](Plant.md)`"""
    event: str
    """Event of a stream that can be requested. Example: `an [Event](Event.md)`"""
    raised: list[Raised]
    """Errors that the operation documents."""
    code: str
    """Example call with the arguments that are needed. Example: `print(client.plants.list())`"""
    async_code: str
    """The same with an async client. Example: `print(await client.plants.list())`"""
    more: str
    """Example call with more arguments, if there are more. Example: `print(client.plants.list(limit=2))`"""
    streamed: str
    """Example call for a stream, if one can be requested. Example: `client.plants.watch(stream=True)`"""
    fence: str
    """What begins and ends a block of any of these. Example: three backticks"""


@dataclass(frozen=True)
class Raised:
    """An error that an operation documents; texts are Markdown."""

    status: str
    """Status, as a code span. Example: `404` in backticks"""
    name: str
    """Exception. Example: `NotFoundError`"""
    about: str
    """What it means, and what its `data` is. Example: `There is no such plant.`"""


@dataclass(frozen=True)
class TwoForms:
    """An annotation or argument for both kinds of clients."""

    text: str
    """Sync form. Example: `stream: Stream[Event]`"""
    async_text: str
    """Async form. Example: `stream: AsyncStream[Event]`"""


@dataclass(frozen=True)
class Helper:
    """A method implemented by a hand-written function."""

    name: str
    """Name. Example: `create_and_poll`"""
    source: TwoForms
    """The function, with its module."""
    positional: list[TwoForms]
    """Arguments that may be positional."""
    named: list[TwoForms]
    """All other arguments, those without a default first."""
    options: str
    """Class of the remaining arguments; empty if there are none. Example: `CallOptions`"""
    is_coroutine: bool
    """Whether the async method is a coroutine."""
    returns: TwoForms
    """Annotation of the result."""
    doc: str
    """Docstring. Example: `Upload files, then wait until they are processed.`"""
    page: HelperPage
    """Contents of its section."""


@dataclass(frozen=True)
class HelperPage:
    """The section of a helper; all texts are Markdown."""

    text: str
    """Description. Example: `Upload files, then wait until they are processed.`"""
    about: str
    """Its first sentence, as Markdown for a cell. Example: `Upload files, then wait until they are processed.`"""
    anchor: str
    """Anchor of the section. Example: `filesupload_and_poll`"""
    full_name: str
    """Name, with the path of the resource. Example: `files.upload_and_poll`"""
    signature: str
    """Signature with `client` in front. Example: `client.files.wait(id: str) -> File`"""
    further_options: list[HelperOption]
    """Options beyond those of every call."""
    takes: str
    """Method whose arguments it takes as well. Example: `client.files.create` in backticks"""
    without: str
    """Arguments of that method that it does not take. Example: `stream` in backticks"""


@dataclass(frozen=True)
class HelperOption:
    """An option of a helper."""

    name: str
    """Name. Example: `poll_interval`"""
    about: str
    """Description. Example: `Seconds between two requests.`"""


@dataclass(frozen=True)
class ResourcePage:
    """The page of a resource; all texts are Markdown."""

    title: str
    """Expression for the resource. Example: `client.plants`"""
    above: str
    """The resources above it, with links. Example: `[client.plants](Plants.md)`"""
    text: str
    """Description. Example: `Plants of a garden.`"""
    key: str
    """Setting of the client that holds the key for all methods, if it is not the usual one. Example: `admin_api_key`"""
    client_class: str
    """Class of the client. Example: `OpenAI`"""


@dataclass(frozen=True)
class Channel:
    """A WebSocket endpoint, as the method `connect` of a resource."""

    constant: str
    """Constant of the module that describes the channel. Example: `CONNECT`"""
    full_name: str
    """Name of the method with the path of the resource. Example: `realtime.connect`"""
    http_path: str
    """Path, as a literal. Example: `"/realtime"`"""
    class_name: str
    """Class of the connection. Example: `RealtimeConnection`"""
    module: str
    """Its module of `api`. Example: `realtime_connection`"""
    data: list[str]
    """Further arguments of `Channel(…)`. Example: `query=("model",)`"""
    events: str
    """Expression for the tags of client events that carry an id. Example: `frozenset({"session.update"})`"""
    named: list[str]
    """Arguments. Example: `model: str | None = None`"""
    doc: str
    """Docstring. Example: `Speech in both directions.`"""
    page: ChannelPage
    """Contents of its section."""


@dataclass(frozen=True)
class ChannelPage:
    """The section of `connect`; all texts are Markdown."""

    http: str
    """HTTP method and path. Example: `GET /realtime` in backticks"""
    anchor: str
    """Anchor of the section. Example: `realtimeconnect`"""
    text: str
    """Description. Example: `Speech in both directions.`"""
    rows: list[Row]
    """Arguments."""


# --- connections ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Connection:
    """`x-connection` of an operation: one module of `api`, and its page."""

    resource: str
    """Path of the resource that opens it. Example: `realtime`"""
    kind: str
    """Class. Example: `RealtimeConnection`"""
    title: str
    """What the module holds. Example: `Connections of client.realtime.connect`"""
    client: str
    """Union of the events that go to the server. Example: `RealtimeClientEvent`"""
    sends: str
    """Annotation of what `send` takes. Example: `RealtimeClientEventDict | RealtimeClientEvent`"""
    receives: str
    """Union of the events that come. Example: `RealtimeServerEvent`"""
    root: EventGroup
    """Events without a group, and the outermost groups."""
    inner: list[EventGroup]
    """All other groups, the innermost first."""
    imports: list[Imports]
    """Modules of models that annotations refer to."""
    qualified: bool
    """Whether annotations refer to `_models`: a model's name means something else in the module."""
    modes: list[Mode]
    """The halves of the module: sync, then async."""
    page: ConnectionPage
    """Contents of the page."""


@dataclass(frozen=True)
class EventGroup:
    """Client events whose tags begin with the same words."""

    path: str
    """The words. Example: `session`"""
    class_name: str
    """Class. Example: `RealtimeConnectionSession`"""
    events: list[Event]
    """Its events."""
    parts: list[InnerGroup]
    """Groups directly below this one."""


@dataclass(frozen=True)
class InnerGroup:
    """A group below another one."""

    name: str
    """Attribute. Example: `session`"""
    class_name: str
    """Class. Example: `RealtimeConnectionSession`"""


@dataclass(frozen=True)
class Event:
    """A client event, as a method."""

    name: str
    """Name. Example: `update`"""
    tag: str
    """Tag, as a literal. Example: `"session.update"`"""
    named: list[str]
    """Arguments. Example: `event_id: str | None = None`"""
    data: list[str]
    """Further arguments of `event(…)`. Example: `base64=("audio",)`"""
    doc: str
    """Docstring. Example: `Change the session.`"""


@dataclass(frozen=True)
class ConnectionPage:
    """The page of a connection; all texts are Markdown."""

    resource_class: str
    """Class of the resource that opens it. Example: `Realtime`"""
    anchor: str
    """Anchor of `connect` on the page of that resource. Example: `realtimeconnect`"""
    path: str
    """Path, as a code span. Example: `/realtime` in backticks"""
    sent: list[SentEvent]
    """Events that go to the server."""
    received: list[ReceivedEvent]
    """Events that come."""
    arguments: str
    """Arguments of `connect` in the example. Example: `model="gpt-realtime"`"""
    opening: str
    """First lines of the example. Example: `client = OpenAI()`"""
    client_class: str
    """Class of the client. Example: `OpenAI`"""


@dataclass(frozen=True)
class SentEvent:
    """A row of the table of client events."""

    method: str
    """Expression for the method. Example: `connection.session.update`"""
    component: str
    """Class of the event. Example: `SessionUpdate`"""
    arguments: str
    """Arguments. Example: `session`, `event_id` (optional)"""


@dataclass(frozen=True)
class ReceivedEvent:
    """A row of the table of server events."""

    tag: str
    """Tag, as a code span. Example: `session.updated` in backticks"""
    component: str
    """Class of the event. Example: `SessionUpdated`"""
    about: str
    """Description. Example: `The session has changed.`"""


# --- for the generator ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Contents:
    """All that a package has: `contents` of the configuration, as a manifest may hold a part of it only."""

    modules: list[Module]
    """Modules of models."""
    connections: list[ConnectionModule]
    """Modules of connections."""
    index: list[Area]
    """The index of pages."""


@dataclass(frozen=True)
class Module:
    """A module of models, as the package of models lists it."""

    module: str
    """Module. Example: `chat_completion`"""
    exports: list[str]
    """Names in its `__all__`. Example: `Tool, ToolDict, UnknownTool`"""
    public: list[str]
    """Those of them that the package has too. Example: `Tool, ToolDict`"""
    hidden: list[str]
    """The others: they mean something else in the package. Example: `Client, ClientDict`"""
    former: list[Former]
    """Former names of these, for one minor release."""
    removed: list[Former]
    """These names, if the model is no longer published and goes with the next minor release but one."""


@dataclass(frozen=True)
class ConnectionModule:
    """A module of a connection, as the package of resources lists it."""

    kind: str
    """Class. Example: `RealtimeConnection`"""
    module: str
    """Module. Example: `realtime_connection`"""


@dataclass(frozen=True)
class Area:
    """An area of the API in the index of pages."""

    area: str
    """Path of the area. Example: `chat`"""
    resources: list[IndexedResource]
    """Its resources."""
    models: str
    """Its models, with links. Example: `[Bed](Bed.md), [Pot](Pot.md)`"""


@dataclass(frozen=True)
class IndexedResource:
    """A resource in the index of pages."""

    path: str
    """Path from the client. Example: `chat.completions`"""
    class_name: str
    """Class. Example: `ChatCompletions`"""
    text: str
    """Description, as Markdown for a cell. Example: `Conversations as lists of messages.`"""
    listed: str
    """Its methods. Example: `create`, `list` in backticks"""


@dataclass(frozen=True)
class Client:
    """The client of a package whose client is generated: `account` of the configuration."""

    credentials: list[ClientCredential]
    """Arguments that show who sends a request."""
    settings: list[str]
    """Those of them that are attributes as well: no resource has the name. Example: `api_key`"""
    options: list[ClientOption]
    """Options for servers and tokens."""
    chosen: list[str]
    """Those of them that are attributes as well. Example: `region`"""
    base_url: str
    """What the base URL is. Example: `URL to which the paths of the spec are appended.`"""
    data: list[str]
    """Arguments of `Profile(…)`. Example: `auth=(("key",),)`"""
    modes: list[Mode]
    """The two clients: sync, then async."""


@dataclass(frozen=True)
class ClientCredential:
    """An argument of the client that shows who sends a request."""

    name: str
    """Name. Example: `api_key`"""
    about: str
    """Description. Example: `The key, sent in the header x-key.`"""


@dataclass(frozen=True)
class ClientOption:
    """An option of the client."""

    name: str
    """Name. Example: `region`"""
    type: str
    """Annotation. Example: `Literal["eu", "us"]`"""
    about: str
    """Description. Example: `Where the data is.`"""


@dataclass(frozen=True)
class Export:
    """A public name of a hand-written module."""

    name: str
    """The name. Example: `APIError`"""
    module: str
    """Its module, relative to the package. Example: `_runtime.calls.errors`"""


def to_json(value: Any) -> Any:
    """Return facts as JSON; mustache takes "" for true and looks up a missing key in outer scopes, so that whatever is
    empty becomes false."""
    if not value or isinstance(value, (str, bool)):
        return value or False
    if is_list(value):
        return [to_json(each) for each in value]
    if is_dataclass(value):
        return {name: to_json(each) for name, each in vars(value).items()}
    return value
