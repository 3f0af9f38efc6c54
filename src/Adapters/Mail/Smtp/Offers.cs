using System.Globalization;

namespace SenHub.Adapters.Mail.Smtp;

/// <summary>What the server said it can do (EHLO).</summary>
internal sealed class Offers
{
    private readonly Dictionary<string, string[]> offered = new(StringComparer.OrdinalIgnoreCase);

    public Offers(Reply hello)
    {
        foreach (var line in hello.Lines.Skip(1))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
                offered[words[0]] = words[1..];
        }
    }

    public bool StartTls => offered.ContainsKey("STARTTLS");

    public bool Pipelining => offered.ContainsKey("PIPELINING");

    public bool EightBit => offered.ContainsKey("8BITMIME");

    public bool Utf8 => offered.ContainsKey("SMTPUTF8") && EightBit; // RFC 6531, 3.1: one includes the other

    /// <summary>Delivery status notifications can be asked for (RFC 3461).</summary>
    public bool Reports => offered.ContainsKey("DSN");

    public bool Size => offered.ContainsKey("SIZE");

    /// <summary>Largest message in bytes; null where the server names none (RFC 1870).</summary>
    public long? Largest =>
        offered.TryGetValue("SIZE", out var words) && words is [var size, ..]
        && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > 0
            ? bytes
            : null;

    public bool SignIn(string mechanism) =>
        offered.TryGetValue("AUTH", out var words) && words.Contains(mechanism, StringComparer.OrdinalIgnoreCase);
}
