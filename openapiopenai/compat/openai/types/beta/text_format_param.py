# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.text_format import TextFormatDict as TextFormatParam
from openapiopenai.models.response_format_text import ResponseFormatTextDict as TextFormatParamText
from openapiopenai.models.text_format_resource_json_schema import TextFormatResourceJSONSchemaDict as TextFormatParamJSONSchema
__all__ = ["TextFormatParam", "TextFormatParamText", "TextFormatParamJSONSchema"]
