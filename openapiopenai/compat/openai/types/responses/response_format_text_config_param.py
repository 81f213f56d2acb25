# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.text_response_format_configuration import TextResponseFormatConfigurationDict as ResponseFormatTextConfigParam
__all__ = ["ResponseFormatTextConfigParam"]
