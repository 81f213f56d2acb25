# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaKeyPressAction`: another name of `KeyPressAction`."""

from openapiopenai.models.key_press_action import KeyPressAction as BetaKeyPressAction

__all__ = ["BetaKeyPressAction"]
