# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.configuration_update_item_param import ConfigurationUpdateItemParam as ResponseConfigurationUpdateItem
from openapiopenai.models.configuration_update_item_param_reasoning import ConfigurationUpdateItemParamReasoning as Reasoning
from openapiopenai.models.configuration_update_item_param_text import ConfigurationUpdateItemParamText as Text
from openapiopenai.models.configuration_update_item_param_text_format import ConfigurationUpdateItemParamTextFormat as TextFormat
__all__ = ["ResponseConfigurationUpdateItem", "Reasoning", "Text", "TextFormat"]
