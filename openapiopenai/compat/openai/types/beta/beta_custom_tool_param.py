# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.custom_tool_param import CustomToolParamDict as BetaCustomToolParam
from openapiopenai.models.custom_tool_param_format import CustomToolParamFormatDict as Format
from openapiopenai.models.custom_text_format_param import CustomTextFormatParamDict as FormatText
from openapiopenai.models.custom_grammar_format_param import CustomGrammarFormatParamDict as FormatGrammar
__all__ = ["BetaCustomToolParam", "Format", "FormatText", "FormatGrammar"]
