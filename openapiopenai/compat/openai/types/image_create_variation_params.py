# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_image_variation_request import CreateImageVariationRequestDict as ImageCreateVariationParams
__all__ = ["ImageCreateVariationParams"]
