# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
from openapiopenai._runtime.json.types import FileContent as _FileContent
ContentProvenanceCheckCreateParams = TypedDict("ContentProvenanceCheckCreateParams", {"file": _FileContent}, total=False)
from .._types import FileTypes as FileTypes
