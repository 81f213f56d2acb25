# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.text_response_format_json_schema import TextResponseFormatJsonSchemaDict as BetaResponseFormatTextJSONSchemaConfigParam
__all__ = ["BetaResponseFormatTextJSONSchemaConfigParam"]
