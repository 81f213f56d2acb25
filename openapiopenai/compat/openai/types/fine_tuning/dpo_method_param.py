# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_dpo_method import FineTuneDPOMethodDict as DpoMethodParam
__all__ = ["DpoMethodParam"]
