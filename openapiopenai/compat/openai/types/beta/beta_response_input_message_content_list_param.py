# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.input_content import InputContentDict as _InputContentDict
BetaResponseInputMessageContentListParam: TypeAlias = list[_InputContentDict]
from openapiopenai.models.input_content import InputContentDict as BetaResponseInputContentParam
__all__ = ["BetaResponseInputMessageContentListParam", "BetaResponseInputContentParam"]
