using System.Text;

namespace SenHub.TestKit.Observe;

/// <summary>A span as it came over OTLP, read from the wire by the numbers of its fields (opentelemetry/proto/trace/v1/trace.proto).</summary>
public sealed record ToldSpan(string Trace, string Name, string Status, IReadOnlyDictionary<string, string> Attributes, IReadOnlyList<string> LinkedTraces)
{
    /// <summary>All spans of an ExportTraceServiceRequest.</summary>
    public static IEnumerable<ToldSpan> In(byte[] body) =>
        from resource in Fields(body, 1)
        from scope in Fields(resource, 2)
        from span in Fields(scope, 2)
        select new ToldSpan(
            Convert.ToHexStringLower(Fields(span, 1).Single()),
            Text(Fields(span, 5).Single()),
            string.Concat(Fields(span, 15).SelectMany(status => Fields(status, 2)).Select(Text)),
            Fields(span, 9).ToDictionary(pair => Text(Fields(pair, 1).Single()), pair => string.Concat(Fields(pair, 2).SelectMany(value => Fields(value, 1)).Select(Text))),
            [.. Fields(span, 13).Select(link => Convert.ToHexStringLower(Fields(link, 1).Single()))]);

    /// <summary>Attributes of the process that told them.</summary>
    public static IEnumerable<string> ResourceWordsIn(byte[] body) =>
        from resource in Fields(body, 1)
        from attributes in Fields(resource, 1)
        from pair in Fields(attributes, 1)
        from value in Fields(pair, 2)
        from text in Fields(value, 1)
        select Text(text);

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    // The length-delimited fields of one number; others are stepped over.
    private static List<byte[]> Fields(byte[] message, int wanted)
    {
        var (found, at) = (new List<byte[]>(), 0);
        while (at < message.Length)
        {
            var key = Number(message, ref at);
            var size = (key & 7) switch
            {
                0 => Skipped(message, ref at),
                1 => 8,
                2 => (int)Number(message, ref at),
                5 => 4,
                _ => throw new InvalidDataException("No field of protobuf."),
            };
            if ((key & 7) == 2 && key >> 3 == (ulong)wanted)
                found.Add(message[at..(at + size)]);
            at += size;
        }

        return found;
    }

    private static int Skipped(byte[] message, ref int at)
    {
        Number(message, ref at);
        return 0;
    }

    private static ulong Number(byte[] message, ref int at)
    {
        var (value, shift) = (0UL, 0);
        while (true)
        {
            var part = message[at++];
            value |= (ulong)(part & 0x7f) << shift;
            if ((part & 0x80) == 0)
                return value;
            shift += 7;
        }
    }
}
