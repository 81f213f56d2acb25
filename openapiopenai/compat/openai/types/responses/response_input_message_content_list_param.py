# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.input_content import InputContentDict as _InputContentDict
ResponseInputMessageContentListParam: TypeAlias = list[_InputContentDict]
from openapiopenai.models.input_content import InputContentDict as ResponseInputContentParam
__all__ = ["ResponseInputMessageContentListParam", "ResponseInputContentParam"]
