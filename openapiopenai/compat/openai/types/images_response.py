# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.images_response import ImagesResponse as ImagesResponse
from openapiopenai.models.response_input_item_image_generation_call_svg_usage import ResponseInputItemImageGenerationCallSvgUsage as SvgUsage
from openapiopenai.models.image_gen_usage import ImageGenUsage as Usage
from openapiopenai.models.image_gen_input_usage_details import ImageGenInputUsageDetails as UsageInputTokensDetails
from openapiopenai.models.image_gen_output_tokens_details import ImageGenOutputTokensDetails as UsageOutputTokensDetails
from .image import Image as Image
from .._models import BaseModel as BaseModel
__all__ = ["ImagesResponse", "SvgUsage", "Usage", "UsageInputTokensDetails", "UsageOutputTokensDetails", "Image", "BaseModel"]
