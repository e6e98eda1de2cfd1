using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Wardmote.Evidence.Reading;

/// <summary>
/// Numbers different texts from 0 as they come, by their raw bytes. The same few thousand places and the same few names stand
/// in millions of rows, so that a text is looked up and not made.
/// </summary>
internal sealed class TextTable
{
    private const ulong Odd = 0x9E37_79B9_7F4A_7C15;
    private const int FirstSlots = 64;
    private const int FirstBytes = 1024;
    private int[] _slots = new int[FirstSlots];
    private ulong[] _hashes = new ulong[FirstSlots];
    private int[] _ends = new int[FirstSlots];
    private byte[] _bytes = new byte[FirstBytes];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int number] => _bytes.AsSpan(Start(number), _ends[number] - Start(number));

    /// <summary>The text's number; the next one where it has not come before.</summary>
    public int Number(ReadOnlySpan<byte> text)
    {
        ulong hash = HashOf(text);
        int mask = _slots.Length - 1;
        for (int slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            int number = _slots[slot] - 1;
            if (number < 0)
            {
                return Add(text, hash, slot);
            }

            if (_hashes[number] == hash && this[number].SequenceEqual(text))
            {
                return number;
            }
        }
    }

    /// <summary>The text for a person. What is no UTF-8 is read as Latin-1, in which old files were written.</summary>
    public string Text(int number) => TextOf(this[number]);

    public static string TextOf(ReadOnlySpan<byte> bytes) =>
        (System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes)).Replace('\0', ' ');

    private int Start(int number) => number == 0 ? 0 : _ends[number - 1];

    private int Add(ReadOnlySpan<byte> text, ulong hash, int slot)
    {
        int number = Count;
        int start = number == 0 ? 0 : _ends[number - 1];
        if (number == _ends.Length)
        {
            Array.Resize(ref _ends, number * 2);
            Array.Resize(ref _hashes, number * 2);
        }

        while (start + text.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        text.CopyTo(_bytes.AsSpan(start));
        _ends[number] = start + text.Length;
        _hashes[number] = hash;
        _slots[slot] = number + 1;
        Count++;
        if (Count * 2 > _slots.Length)
        {
            Spread();
        }

        return number;
    }

    private void Spread()
    {
        _slots = new int[_slots.Length * 2];
        int mask = _slots.Length - 1;
        for (int number = 0; number < Count; number++)
        {
            int slot = (int)_hashes[number] & mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = number + 1;
        }
    }

    private static ulong HashOf(ReadOnlySpan<byte> text)
    {
        ulong hash = (ulong)text.Length * Odd;
        while (text.Length >= sizeof(ulong))
        {
            hash = (BitOperations.RotateLeft(hash, 29) ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * Odd;
            text = text[sizeof(ulong)..];
        }

        ulong last = 0;
        foreach (byte one in text)
        {
            last = (last << 8) | one;
        }

        hash = (BitOperations.RotateLeft(hash, 29) ^ last) * Odd;
        return hash ^ (hash >> 32);
    }
}
