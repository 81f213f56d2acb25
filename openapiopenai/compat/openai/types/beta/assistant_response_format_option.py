# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.response_format_json_object import ResponseFormatJsonObject as _ResponseFormatJsonObject
from openapiopenai.models.response_format_json_schema import ResponseFormatJsonSchema as _ResponseFormatJsonSchema
from openapiopenai.models.response_format_text import ResponseFormatText as _ResponseFormatText
AssistantResponseFormatOption: TypeAlias = Union[Literal["auto"], _ResponseFormatText, _ResponseFormatJsonObject, _ResponseFormatJsonSchema]
from ..shared.response_format_text import ResponseFormatText as ResponseFormatText
from ..shared.response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
from ..shared.response_format_json_schema import ResponseFormatJSONSchema as ResponseFormatJSONSchema
