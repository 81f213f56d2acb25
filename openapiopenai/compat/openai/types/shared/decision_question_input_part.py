# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.decision_input_image import DecisionInputImage as _DecisionInputImage
from openapiopenai.models.decision_input_json import DecisionInputJSON as _DecisionInputJSON
from openapiopenai.models.decision_input_text import DecisionInputText as _DecisionInputText
DecisionQuestionInputPart: TypeAlias = Union[_DecisionInputText, _DecisionInputImage, _DecisionInputJSON]
from ..._utils import PropertyInfo as PropertyInfo
from .decision_input_json import DecisionInputJSON as DecisionInputJSON
from .decision_question_input_text import DecisionQuestionInputText as DecisionQuestionInputText
from .decision_question_input_image import DecisionQuestionInputImage as DecisionQuestionInputImage
