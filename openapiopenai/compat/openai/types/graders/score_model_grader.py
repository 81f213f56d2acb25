# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText as _EvalItemContentOutputText
from openapiopenai.models.eval_item_input_image import EvalItemInputImage as _EvalItemInputImage
from openapiopenai.models.input_audio import InputAudio as _InputAudio
from openapiopenai.models.input_text_content import InputTextContent as _InputTextContent
from openapiopenai.models.grader_score_model import GraderScoreModel as ScoreModelGrader
from openapiopenai.models.eval_item import EvalItem as Input
InputContent: TypeAlias = Union[str, _InputTextContent, _EvalItemContentOutputText, _EvalItemInputImage, _InputAudio, list[Union[str, _InputTextContent, _EvalItemContentOutputText, _EvalItemInputImage, _InputAudio]]]
from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText as InputContentOutputText
from openapiopenai.models.eval_item_input_image import EvalItemInputImage as InputContentInputImage
from openapiopenai.models.grader_score_model_sampling_params import GraderScoreModelSamplingParams as SamplingParams
from ..._models import BaseModel as BaseModel
from .grader_inputs import GraderInputs as GraderInputs
from ..shared.reasoning_effort import ReasoningEffort as ReasoningEffort
from ..responses.response_input_text import ResponseInputText as ResponseInputText
from ..responses.response_input_audio import ResponseInputAudio as ResponseInputAudio
__all__ = ["ScoreModelGrader", "Input", "InputContent", "InputContentOutputText", "InputContentInputImage", "SamplingParams", "BaseModel", "GraderInputs", "ReasoningEffort", "ResponseInputText", "ResponseInputAudio"]
