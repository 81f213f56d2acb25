# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.configuration_update_item_param import ConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam
from openapiopenai.models.configuration_update_item_param_reasoning import ConfigurationUpdateItemParamReasoning as Reasoning
from openapiopenai.models.configuration_update_item_param_text import ConfigurationUpdateItemParamText as Text
from openapiopenai.models.configuration_update_item_param_text_format import ConfigurationUpdateItemParamTextFormat as TextFormat
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from ..shared.reasoning_effort import ReasoningEffort as ReasoningEffort
from ..shared.response_format_text import ResponseFormatText as ResponseFormatText
from .response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig
__all__ = ["ResponseConfigurationUpdateItemParam", "Reasoning", "Text", "TextFormat", "PropertyInfo", "BaseModel", "ReasoningEffort", "ResponseFormatText", "ResponseFormatTextJSONSchemaConfig"]
