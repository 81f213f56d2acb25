# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.response_format_json_object import ResponseFormatJsonObjectDict as _ResponseFormatJsonObjectDict
from openapiopenai.models.response_format_json_schema import ResponseFormatJsonSchemaDict as _ResponseFormatJsonSchemaDict
from openapiopenai.models.response_format_text import ResponseFormatTextDict as _ResponseFormatTextDict
AssistantResponseFormatOptionParam: TypeAlias = Union[Literal["auto"], _ResponseFormatTextDict, _ResponseFormatJsonObjectDict, _ResponseFormatJsonSchemaDict]
