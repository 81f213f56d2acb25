# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_image_edit_request import CreateImageEditRequestDict as ImageEditParamsBase
from openapiopenai.models.create_image_edit_request_svg import CreateImageEditRequestSvgDict as Svg
from openapiopenai.models.configuration_update_item_param_reasoning import ConfigurationUpdateItemParamReasoningDict as SvgReasoning
from openapiopenai.models.create_image_edit_request import CreateImageEditRequestDict as ImageEditParamsNonStreaming
from openapiopenai.models.create_image_edit_request import CreateImageEditRequestDict as ImageEditParamsStreaming
from openapiopenai.models.create_image_edit_request import CreateImageEditRequestDict as ImageEditParams
from .._types import FileTypes as FileTypes
from .._types import SequenceNotStr as SequenceNotStr
from .image_model import ImageModel as ImageModel
__all__ = ["ImageEditParamsBase", "Svg", "SvgReasoning", "ImageEditParamsNonStreaming", "ImageEditParamsStreaming", "ImageEditParams", "FileTypes", "SequenceNotStr", "ImageModel"]
