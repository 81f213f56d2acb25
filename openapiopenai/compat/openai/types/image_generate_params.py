# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_image_request import CreateImageRequestDict as ImageGenerateParamsBase
from openapiopenai.models.create_image_edit_request_svg import CreateImageEditRequestSvgDict as Svg
from openapiopenai.models.configuration_update_item_param_reasoning import ConfigurationUpdateItemParamReasoningDict as SvgReasoning
from openapiopenai.models.create_image_request import CreateImageRequestDict as ImageGenerateParamsNonStreaming
from openapiopenai.models.create_image_request import CreateImageRequestDict as ImageGenerateParamsStreaming
from openapiopenai.models.create_image_request import CreateImageRequestDict as ImageGenerateParams
from .image_model import ImageModel as ImageModel
__all__ = ["ImageGenerateParamsBase", "Svg", "SvgReasoning", "ImageGenerateParamsNonStreaming", "ImageGenerateParamsStreaming", "ImageGenerateParams", "ImageModel"]
