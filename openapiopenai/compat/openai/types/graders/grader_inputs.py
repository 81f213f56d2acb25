# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText as _EvalItemContentOutputText
from openapiopenai.models.eval_item_input_image import EvalItemInputImage as _EvalItemInputImage
from openapiopenai.models.input_audio import InputAudio as _InputAudio
from openapiopenai.models.input_text_content import InputTextContent as _InputTextContent
GraderInputs: TypeAlias = list[Union[str, _InputTextContent, _EvalItemContentOutputText, _EvalItemInputImage, _InputAudio]]
GraderInputItem: TypeAlias = Union[str, _InputTextContent, _EvalItemContentOutputText, _EvalItemInputImage, _InputAudio]
from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText as GraderInputItemOutputText
from openapiopenai.models.eval_item_input_image import EvalItemInputImage as GraderInputItemInputImage
__all__ = ["GraderInputs", "GraderInputItem", "GraderInputItemOutputText", "GraderInputItemInputImage"]
