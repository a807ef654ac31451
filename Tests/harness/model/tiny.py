"""Makes a language model that fits in a megabyte: a Llama with random weights over a vocabulary of our own prompts' words.

    python -m harness.model.tiny FILE [--seed NUMBER]

It understands nothing. What it says is random words, and JSON only where the service holds it to a grammar. Two things are not
left to chance. How likely each token is on average, so that texts and numbers end, and words are words: every embedding
has the same value in its first place, and the output layer's weight of that place is a token's lean. And that a token hardly
follows itself, so that texts do not end where they begin. Needs numpy and gguf.
"""

from __future__ import annotations

import argparse
import math
import re
from pathlib import Path

import gguf
import numpy

PROMPTS = Path(__file__).resolve().parents[3] / "Sources" / "DirectorModel" / "Resources"
WIDTH, LAYERS, HEADS, INNER, CONTEXT = 64, 2, 4, 128, 32768
CONSTANT = 8.0
NEVER, RARELY = -20.0, -5.0
REPEATED = -8.0
SPACE = "\u2581"


def words() -> list[str]:
    text = " ".join(file.read_text() for file in sorted(PROMPTS.glob("*.md")))
    return sorted({word.lower() for word in re.findall(r"[A-Za-z]{2,}", text)})


def vocabulary() -> list[tuple[str, float, gguf.TokenType, float]]:
    """The vocabulary's pieces with their score, type and lean."""
    entries = [("<unk>", 0.0, gguf.TokenType.UNKNOWN, NEVER), ("<s>", 0.0, gguf.TokenType.CONTROL, NEVER),
               ("</s>", 0.0, gguf.TokenType.CONTROL, 7.0)]
    entries += [(f"<0x{byte:02X}>", 0.0, gguf.TokenType.BYTE, NEVER) for byte in range(256)]
    leans = {'"': 7.0, ".": 1.0, ",": 2.0, "}": 2.0, "]": 1.0, **dict.fromkeys("123456789", RARELY), "0": 2 * RARELY,
             "-": 2 * RARELY, "\\": NEVER}
    pieces = {character: leans.get(character, NEVER) for character in map(chr, range(0x21, 0x7F))}
    pieces[SPACE] = NEVER
    whole = words()
    for word in whole:
        # A tokenizer of this kind builds words piece by piece, so every beginning of a word must be in the vocabulary.
        for length in range(1, len(word)):
            pieces.setdefault(SPACE + word[:length], NEVER)
    pieces |= {SPACE + word: 0.0 for word in whole}
    # Most slides have no headings, and random weights would not produce that. This piece fits only at this member of a
    # slide.
    pieces['headings":[]'] = 0.0
    return entries + [(piece, float(len(piece)), gguf.TokenType.NORMAL, lean) for piece, lean in pieces.items()]


def make(file: Path, seed: int) -> None:
    chance = numpy.random.default_rng(seed)
    entries = vocabulary()
    size = len(entries)

    def matrix(rows: int, columns: int, scale: float) -> numpy.ndarray:
        return (chance.standard_normal((rows, columns)) * scale).astype(numpy.float32)

    model = gguf.GGUFWriter(str(file), "llama")
    model.add_name("tiny-random")
    model.add_context_length(CONTEXT)
    model.add_embedding_length(WIDTH)
    model.add_block_count(LAYERS)
    model.add_feed_forward_length(INNER)
    model.add_head_count(HEADS)
    model.add_head_count_kv(HEADS)
    model.add_layer_norm_rms_eps(1e-5)
    model.add_rope_dimension_count(WIDTH // HEADS)
    model.add_vocab_size(size)
    model.add_tokenizer_model("llama")
    model.add_token_list([piece for piece, *_ in entries])
    model.add_token_scores([score for _, score, _, _ in entries])
    model.add_token_types([kind for _, _, kind, _ in entries])
    model.add_bos_token_id(1)
    model.add_eos_token_id(2)
    model.add_unk_token_id(0)

    embedding = matrix(size, WIDTH, 1.0)
    embedding[:, 0] = CONSTANT
    # The value of the constant place after the last norm, and how much the other places raise or lower a token.
    norm = math.sqrt((CONSTANT**2 + WIDTH - 1) / WIDTH)
    output = matrix(size, WIDTH, norm / math.sqrt(WIDTH)) + embedding * (REPEATED * norm / WIDTH)
    output[:, 0] = [lean / (CONSTANT / norm) for *_, lean in entries]
    model.add_tensor("token_embd.weight", embedding)
    model.add_tensor("output.weight", output)
    ones = numpy.ones(WIDTH, dtype=numpy.float32)
    model.add_tensor("output_norm.weight", ones)
    for layer in range(LAYERS):
        model.add_tensor(f"blk.{layer}.attn_norm.weight", ones)
        model.add_tensor(f"blk.{layer}.ffn_norm.weight", ones)
        for name, rows, columns in (("attn_q", WIDTH, WIDTH), ("attn_k", WIDTH, WIDTH), ("attn_v", WIDTH, WIDTH),
                                    ("attn_output", WIDTH, WIDTH), ("ffn_gate", INNER, WIDTH), ("ffn_up", INNER, WIDTH),
                                    ("ffn_down", WIDTH, INNER)):
            weight = matrix(rows, columns, 1 / math.sqrt(columns))
            if name in ("attn_output", "ffn_down"):
                # Nothing is added to the constant place.
                weight[0, :] = 0
            model.add_tensor(f"blk.{layer}.{name}.weight", weight)
    model.write_header_to_file()
    model.write_kv_data_to_file()
    model.write_tensors_to_file()
    model.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    make(options.file, options.seed)


if __name__ == "__main__":
    main()
