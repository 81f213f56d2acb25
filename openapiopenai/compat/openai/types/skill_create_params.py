# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
from openapiopenai._runtime.json.types import FileContent as _FileContent
SkillCreateParams = TypedDict("SkillCreateParams", {"files": _FileContent}, total=False)
from .._types import FileTypes as FileTypes
from .._types import SequenceNotStr as SequenceNotStr
