# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from openapiopenai.models.decision_input_part_union import DecisionInputPartUnionDict as _DecisionInputPartUnionDict
from openapiopenai.models.decision_input_text import DecisionInputTextDict as _DecisionInputTextDict
DecisionInputMessageParam = TypedDict("DecisionInputMessageParam", {"content": Union[str, Iterable[_DecisionInputPartUnionDict]], "role": Literal["user"], "type": Literal["message"]}, total=False)
DecisionInputUserMessage = TypedDict("DecisionInputUserMessage", {"content": Union[str, Iterable[_DecisionInputPartUnionDict]], "role": Literal["user"], "type": Literal["message"]}, total=False)
DecisionInputDeveloperMessage = TypedDict("DecisionInputDeveloperMessage", {"content": Union[str, Iterable[_DecisionInputTextDict]], "role": Literal["developer"], "type": Literal["message"]}, total=False)
DecisionInputSystemMessage = TypedDict("DecisionInputSystemMessage", {"content": Union[str, Iterable[_DecisionInputTextDict]], "role": Literal["system"], "type": Literal["message"]}, total=False)
DecisionInputAssistantMessageContentPartsDecisionInputOutputText = TypedDict("DecisionInputAssistantMessageContentPartsDecisionInputOutputText", {"text": str, "type": Literal["output_text"]}, total=False)
DecisionInputAssistantMessageContentPartsDecisionInputRefusal = TypedDict("DecisionInputAssistantMessageContentPartsDecisionInputRefusal", {"refusal": str, "type": Literal["refusal"]}, total=False)
DecisionInputAssistantMessage = TypedDict("DecisionInputAssistantMessage", {"content": Union[str, Iterable[Union[DecisionInputAssistantMessageContentPartsDecisionInputOutputText, DecisionInputAssistantMessageContentPartsDecisionInputRefusal]]], "role": Literal["assistant"], "phase": Union[Literal["commentary", "final_answer"], None], "type": Literal["message"]}, total=False)
DecisionInputMessageUnionParam: TypeAlias = Union[DecisionInputUserMessage, DecisionInputDeveloperMessage, DecisionInputSystemMessage, DecisionInputAssistantMessage]
DecisionInputAssistantMessageContentParts: TypeAlias = Union[DecisionInputAssistantMessageContentPartsDecisionInputOutputText, DecisionInputAssistantMessageContentPartsDecisionInputRefusal]
from .decision_input_text_param import DecisionInputTextParam as DecisionInputTextParam
from .decision_input_part_union_param import DecisionInputPartUnionParam as DecisionInputPartUnionParam
