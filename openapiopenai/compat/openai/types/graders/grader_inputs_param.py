# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputTextDict as _EvalItemContentOutputTextDict
from openapiopenai.models.eval_item_input_image import EvalItemInputImageDict as _EvalItemInputImageDict
from openapiopenai.models.input_audio import InputAudioDict as _InputAudioDict
from openapiopenai.models.input_text_content import InputTextContentDict as _InputTextContentDict
GraderInputsParam: TypeAlias = list[Union[str, _InputTextContentDict, _EvalItemContentOutputTextDict, _EvalItemInputImageDict, _InputAudioDict]]
GraderInputsParamItem: TypeAlias = Union[str, _InputTextContentDict, _EvalItemContentOutputTextDict, _EvalItemInputImageDict, _InputAudioDict]
from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputTextDict as GraderInputsParamItemOutputText
from openapiopenai.models.eval_item_input_image import EvalItemInputImageDict as GraderInputsParamItemInputImage
from ..responses.response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
from ..responses.response_input_audio_param import ResponseInputAudioParam as ResponseInputAudioParam
__all__ = ["GraderInputsParam", "GraderInputsParamItem", "GraderInputsParamItemOutputText", "GraderInputsParamItemInputImage", "ResponseInputTextParam", "ResponseInputAudioParam"]
