# Names of `openai._types`.
from collections.abc import Callable, Iterable, Mapping, Sequence
from os import PathLike
from typing import IO, Any, Literal, TypeAlias, TypeVar, Union
from pydantic import BaseModel as _PydanticModel
from openapiopenai._runtime.json.absent import NOT_GIVEN as NOT_GIVEN
from openapiopenai._runtime.json.absent import NOT_GIVEN as not_given
from openapiopenai._runtime.json.absent import NotGiven as NotGiven
from openapiopenai._runtime.json.absent import Omit as Omit
from openapiopenai._runtime.json.absent import omit as omit
from openapiopenai._runtime.json.types import FileContent as FileTypes
from openapiopenai._runtime.http.transport import Transport as Transport
from openapiopenai._runtime.http.transport import AsyncTransport as AsyncTransport
from ._httpx2 import Response as Response
from ._timeout import Timeout as Timeout

Query: TypeAlias = Mapping[str, object]
Body: TypeAlias = object
Headers: TypeAlias = Mapping[str, Union[str, Omit]]
HeadersLike: TypeAlias = Mapping[str, str]
AnyMapping: TypeAlias = Mapping[str, object]
FileContent: TypeAlias = Union[IO[bytes], bytes, PathLike[str]]
Base64FileInput: TypeAlias = Union[IO[bytes], PathLike[str]]
BinaryTypes: TypeAlias = Union[bytes, bytearray, IO[bytes], Iterable[bytes]]
RequestFiles: TypeAlias = Union[Mapping[str, FileTypes], Sequence[tuple[str, FileTypes]]]
ProxiesTypes: TypeAlias = Union[str, Mapping[str, Any]]
RequestOptions: TypeAlias = dict[str, Any]
SequenceNotStr: TypeAlias = Sequence[Any]
StrBytesIntFloat: TypeAlias = Union[str, bytes, int, float]
IncEx: TypeAlias = Union[set[int], set[str], Mapping[int, Any], Mapping[str, Any]]
PostParser: TypeAlias = Callable[[Any], Any]
ArrayFormat: TypeAlias = Literal["comma", "repeat", "indices", "brackets"]
NestedFormat: TypeAlias = Literal["dots", "brackets"]
NoneType = type(None)
ModelT = TypeVar("ModelT", bound=_PydanticModel)
ResponseT = TypeVar("ResponseT")
__all__ = [
    "NOT_GIVEN",
    "not_given",
    "NotGiven",
    "Omit",
    "omit",
    "FileTypes",
    "Transport",
    "AsyncTransport",
    "Response",
    "Timeout",
    "Query",
    "Body",
    "Headers",
    "HeadersLike",
    "AnyMapping",
    "FileContent",
    "Base64FileInput",
    "BinaryTypes",
    "RequestFiles",
    "ProxiesTypes",
    "RequestOptions",
    "SequenceNotStr",
    "StrBytesIntFloat",
    "IncEx",
    "PostParser",
    "ArrayFormat",
    "NestedFormat",
    "NoneType",
    "ModelT",
    "ResponseT",
]
