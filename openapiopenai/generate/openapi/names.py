"""Names of extracted components, and Python names of properties."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable, Mapping

LONGEST = 60

# Attributes of every model; a property with such a name gets a trailing underscore.
# Those of pydantic.BaseModel (checked by a test), and those added by the package's base class.
MODEL_NAMES = frozenset(
    """
    construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json
    update_forward_refs validate
    model_computed_fields model_config model_construct model_copy model_dump model_dump_json
    model_extra model_fields model_fields_set model_json_schema model_parametrized_name
    model_post_init model_rebuild model_validate model_validate_json model_validate_strings
    from_json to_json from_dict to_dict decode_issues fields self
    """.split()  # noqa: SIM905
)


# What annotations in a class are made of; an attribute of that name would hide it.
ANNOTATION_NAMES = frozenset(
    """
    str int float bool list dict Any Literal Annotated Field Required FileContent UnknownStr UnknownTag
    Mapping Sequence array_view bytes_view datetime_view
    """.split()  # noqa: SIM905
)
# Names defined by generated code and by the public package.
CLASS_NAMES = frozenset(
    """
    APIConnectionError APIError APIStatusError APITimeoutError AgentFilePreparationError AgentFileStagingError
    AgentOutputParseError AgentResultArtifacts AgentSessionStream AgentToolError AgentTurnResult
    AgentTurnResultError AiohttpTransport Annotated Any ApiResponse AssistantEventHandler
    AssistantStreamManager AsyncAgentResultArtifacts AsyncAgentSessionStream AsyncApiResponse
    AsyncAssistantEventHandler AsyncAssistantStreamManager AsyncAzureOpenAI AsyncBetaResponseStream
    AsyncChatCompletionStream AsyncClient AsyncCompletionStream AsyncConnection AsyncOpenAI
    AsyncOpening AsyncPages AsyncParsedChatCompletionStream AsyncParsedResponseStream AsyncResource
    AsyncResponseStream AsyncRoot AsyncStream AsyncStreamManager AsyncTransport AsyncTransportResponse Attempt
    AuthenticationError AzureOpenAI Backoff BadRequestError BaseModel BatchRequest BatchResult
    BetaResponseStream CallInfo CallOptions CallableTool ChatCompletionStream ChatCompletionStreamEvent
    ChunkEvent Client ClientOptions CompletionStream ConflictError ConnectOptions Connection ContentDeltaEvent
    ContentDoneEvent ContentFilterFinishReasonError DecodeError DecodeIssue Field FileContent
    FunctionToolCallArgumentsDeltaEvent FunctionToolCallArgumentsDoneEvent Headers IncompleteStreamError
    IncompleteStreamWarning InternalServerError InvalidWebhookSignatureError LengthFinishReasonError ListPage Literal
    Mapping MockResponse MockTransport ModelStep NOT_GIVEN NotFoundError NotParsedError NotStrictError Omit
    OnMismatch OpenAI OpenAIError OpenUnion Opening Operation OutputParseError Page Pages ParsedChatCompletion
    ParsedChatCompletionMessage ParsedChatCompletionStream ParsedChoice ParsedResponse ParsedResponseStream
    ParsedT PermissionDeniedError PollOptions PollTimeoutError PreparedAgentFiles ProgressBar RateLimit
    RateLimitError Reconnecting ReconnectingOverrides RefusalDeltaEvent RefusalDoneEvent RefusalError Request
    Required ResponseStream RetryPolicy Root Sequence StagedAgentFile Stream StreamManager StrictSchema
    SyncResource Timeout ToolArgumentsError ToolLimitError ToolStep Transport TransportResponse TypeAlias
    TypedDict UnexpectedContentError UnknownStr UnknownTag UnknownVariant Unpack UnprocessableEntityError
    Urllib3Transport WebSocketConnectionClosedError WebSocketQueueFullError omit pydantic_function_tool
    pydantic_responses_function_tool strict_schema None True False
    """.split()  # noqa: SIM905
)
# Attributes of every resource, and what decorates its methods.
RESOURCE_NAMES = frozenset(
    """
    client path with_raw_response with_streaming_response cached_property connect helper operation overload property
    """.split()  # noqa: SIM905
)
# Attributes of every client (checked by a test).
CLIENT_NAMES = frozenset(
    """
    after_attempt base_url before_attempt call close configuration custom deadline default_headers default_query dry_run
    is_async max_retries on_incomplete_stream prepare raw request retry_policy run send stream_idle_timeout timeout
    transport websocket_base_url
    """.split()  # noqa: SIM905
)
# Files that Windows does not have, whatever their suffix, and the page of all pages.
FILE_NAMES = frozenset(
    ["con", "prn", "aux", "nul", "readme", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))]
)
LONGEST_FILE = 120


def pascal(text: str) -> str:
    """`created_by-user` → `CreatedByUser`; capitals inside a word are kept."""
    words = re.findall(r"[A-Za-z0-9]+", text)
    return "".join(word[0].upper() + word[1:] for word in words)


def fold(name: str) -> str:
    """Return a key shared by all names that would end up in the same file."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def python_name(wire: str) -> str:
    """Return the Python name of a property or parameter."""
    name = unicodedata.normalize("NFKC", wire).lstrip("_")
    for odd in (r"\W+", r"[^0-9A-Za-z]+"):
        if not f"n{name}".isidentifier():
            name = re.sub(odd, "_", name).strip("_")
    if not name.isidentifier():
        name = f"n{name}" if name else "value"
    return f"{name}_" if keyword.iskeyword(name) or name in MODEL_NAMES | ANNOTATION_NAMES else name


def python_names(wires: Mapping[str, str | None], taken: Iterable[str] = ()) -> dict[str, str]:
    """Return the Python names of the properties of an object, each another one; some may be given."""
    found = {wire: name for wire, name in wires.items() if name}
    used = {*taken, *found.values()}
    plain = [wire for wire in wires if wire not in found and python_name(wire) == wire]
    for wire in [*plain, *wires]:
        if wire not in found:
            found[wire] = free(python_name(wire), used)
            used.add(found[wire])
    return found


def free(name: str, used: Iterable[str]) -> str:
    """Return a name, or a similar one that is not used yet."""
    found, number = name, 2
    while found in used:
        found, number = f"{name.rstrip('_')}_{number}", number + 1
    return found


def member(name: str) -> str:
    """Return a name that a method or resource can have."""
    return f"{name}_" if keyword.iskeyword(name) or name in RESOURCE_NAMES else name


def method_path(name: str) -> str:
    """Return the path of a method with parts that can be names of resources and methods."""
    *parts, method = name.split(".")
    longest = max(LONGEST_FILE // max(len(parts), 1), 1)
    resources: list[str] = []
    for part in parts:
        resources.append(member(part[:longest].rstrip("_")))
        is_class = pascal(".".join(resources)) in CLASS_NAMES
        if is_class or part in FILE_NAMES or (len(resources) == 1 and part in CLIENT_NAMES):
            resources[-1] = f"{part}_resource"
    return ".".join([*resources, member(method[:LONGEST])])


class Names:
    """Names in use, and creation of new ones."""

    def __init__(self, taken: Iterable[str]) -> None:
        self.taken: dict[str, str] = {fold(name): name for name in (*CLASS_NAMES, *FILE_NAMES)}
        self.notes: list[str] = []
        for name in taken:
            if fold(name) in self.taken:
                self.notes.append(f"name collision: {name} and {self.taken[fold(name)]}")
            self.taken[fold(name)] = name

    def is_free(self, name: str) -> bool:
        key = fold(name)
        near = [key, key + "dict", "unknown" + key]
        near += [key[:-4]] if key.endswith("dict") else []
        near += [key[7:]] if key.startswith("unknown") else []
        return not any(each in self.taken for each in near)

    def claim(self, name: str) -> bool:
        """Reserve a name; return False if it is invalid or taken."""
        if not name.isidentifier() or not self.is_free(name):
            return False
        self.taken[fold(name)] = name
        return True

    def new(self, wanted: str, root: str = "") -> str:
        """Reserve and return the wanted name, or a similar one that is free."""
        base = shorten(wanted, root)
        name, number = base, 2
        while not self.claim(name):
            name = f"{shorten(wanted, root, LONGEST - len(str(number)))}{number}"
            number += 1
        if name != base:
            self.notes.append(f"name collision: {base} is taken, the new component is {name}")
        return name


def shorten(name: str, root: str = "", longest: int = LONGEST) -> str:
    """Drop words until a name fits: first those after the root, but never the last one."""
    if not name[:1].isalpha():
        name = f"N{name}"
    if len(name) <= longest:
        return name
    root = root if name.startswith(root) else ""
    words = _words(name[len(root) :])
    while len(words) > 1 and len(root + "".join(words)) > longest:
        del words[0]
    words = [*_words(root), *words]
    while len(words) > 2 and len("".join(words)) > longest:
        del words[len(words) // 2]
    short = "".join(words)
    return (short if short[0].isalpha() else f"N{short}")[:longest]


def _words(name: str) -> list[str]:
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+|[0-9]+", name)
