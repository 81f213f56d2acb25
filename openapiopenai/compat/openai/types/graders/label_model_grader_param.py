# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputTextDict as _EvalItemContentOutputTextDict
from openapiopenai.models.eval_item_input_image import EvalItemInputImageDict as _EvalItemInputImageDict
from openapiopenai.models.input_audio import InputAudioDict as _InputAudioDict
from openapiopenai.models.input_text_content import InputTextContentDict as _InputTextContentDict
from openapiopenai.models.grader_label_model import GraderLabelModelDict as LabelModelGraderParam
from openapiopenai.models.eval_item import EvalItemDict as Input
InputContent: TypeAlias = Union[str, _InputTextContentDict, _EvalItemContentOutputTextDict, _EvalItemInputImageDict, _InputAudioDict, list[Union[str, _InputTextContentDict, _EvalItemContentOutputTextDict, _EvalItemInputImageDict, _InputAudioDict]]]
from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputTextDict as InputContentOutputText
from openapiopenai.models.eval_item_input_image import EvalItemInputImageDict as InputContentInputImage
from ..._types import SequenceNotStr as SequenceNotStr
from .grader_inputs_param import GraderInputsParam as GraderInputsParam
from ..responses.response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
from ..responses.response_input_audio_param import ResponseInputAudioParam as ResponseInputAudioParam
__all__ = ["LabelModelGraderParam", "Input", "InputContent", "InputContentOutputText", "InputContentInputImage", "SequenceNotStr", "GraderInputsParam", "ResponseInputTextParam", "ResponseInputAudioParam"]
