# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.web_search_preview_tool import WebSearchPreviewToolDict as WebSearchPreviewToolParam
from openapiopenai.models.approximate_location import ApproximateLocationDict as UserLocation
__all__ = ["WebSearchPreviewToolParam", "UserLocation"]
