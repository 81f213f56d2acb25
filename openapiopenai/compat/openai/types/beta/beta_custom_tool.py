# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.custom_tool_param import CustomToolParam as BetaCustomTool
from openapiopenai.models.custom_tool_param_format import CustomToolParamFormat as Format
from openapiopenai.models.custom_text_format_param import CustomTextFormatParam as FormatText
from openapiopenai.models.custom_grammar_format_param import CustomGrammarFormatParam as FormatGrammar
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["BetaCustomTool", "Format", "FormatText", "FormatGrammar", "PropertyInfo", "BaseModel"]
