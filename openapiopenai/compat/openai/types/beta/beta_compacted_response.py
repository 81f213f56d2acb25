# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_compact_resource import BetaCompactResource as BetaCompactedResponse
from openapiopenai.models.compact_resource_image import CompactResourceImage as Image
from ..._models import BaseModel as BaseModel
from .beta_response_usage import BetaResponseUsage as BetaResponseUsage
from .beta_response_output_item import BetaResponseOutputItem as BetaResponseOutputItem
__all__ = ["BetaCompactedResponse", "Image", "BaseModel", "BetaResponseUsage", "BetaResponseOutputItem"]
