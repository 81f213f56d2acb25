# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaInputFidelity`: another name of `InputFidelity`."""

from openapiopenai.models.input_fidelity import InputFidelity as BetaInputFidelity

__all__ = ["BetaInputFidelity"]
