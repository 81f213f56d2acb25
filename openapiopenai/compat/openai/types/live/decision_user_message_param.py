# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.decision_input_image import DecisionInputImageDict as _DecisionInputImageDict
from openapiopenai.models.decision_input_json import DecisionInputJSONDict as _DecisionInputJSONDict
from openapiopenai.models.user_message_input_text import UserMessageInputTextDict as _UserMessageInputTextDict
from openapiopenai.models.live_decision_user_message import LiveDecisionUserMessageDict as DecisionUserMessageParam
ContentPart: TypeAlias = Union[_UserMessageInputTextDict, _DecisionInputImageDict, _DecisionInputJSONDict]
from openapiopenai.models.user_message_input_text import UserMessageInputTextDict as ContentPartInputText
from openapiopenai.models.decision_input_image import DecisionInputImageDict as ContentPartInputImage
from openapiopenai.models.decision_input_json import DecisionInputJSONDict as ContentPartInputJSON
from .decision_json_object import DecisionJSONObject as DecisionJSONObject
__all__ = ["DecisionUserMessageParam", "ContentPart", "ContentPartInputText", "ContentPartInputImage", "ContentPartInputJSON", "DecisionJSONObject"]
