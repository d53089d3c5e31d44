"""Weights of the AI-sounding model; written by `python -m bench.fit_voice`."""

INTERCEPT = -4.049
WEIGHTS = {
    "pleasantry": 0.398,
    "approach": 0.978,
    "praise": 1.396,
    "enthusiasm": 0.000,
    "soft_ask": 0.266,
    "benefit": 0.724,
    "participle": 0.396,
    "contrast": 0.365,
    "scene": 0.752,
    "excess": 0.245,
    "triad": 0.701,
    "dash": 0.392,
    "abstract": 0.246,
    "breadth": 1.344,
    "short": -1.867,
    "even": 0.659,
    "concrete": -0.491,
    "named": 0.000,
    "rough": -0.848,
}
