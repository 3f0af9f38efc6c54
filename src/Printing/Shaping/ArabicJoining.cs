namespace SenHub.Printing.Shaping;

/// <summary>How a letter joins its neighbours.</summary>
internal enum Joining
{
    None,

    /// <summary>Joins the letter before it only.</summary>
    Right,

    /// <summary>Joins on both sides.</summary>
    Dual,

    /// <summary>A mark: its letter joins as if it were not there.</summary>
    Transparent,
}

/// <summary>Joining types of the Arabic blocks (Unicode 15, ArabicShaping.txt).</summary>
internal static class ArabicJoining
{
    /// <summary>Shadda.</summary>
    public const char Doubling = '\u0651';

    private const int Tatweel = 0x0640, Joiner = 0x200D;

    /// <summary>A short vowel or nunation above or below its letter.</summary>
    public static bool IsVowel(char c) => c is >= '\u064B' and <= '\u0650';

    /// <summary>A hamza above or below its letter, as a mark.</summary>
    public static bool IsHamzaMark(char c) => c is '\u0654' or '\u0655';

    public static Joining Of(int codePoint) => codePoint switch
    {
        Tatweel or Joiner => Joining.Dual,
        >= 0x0610 and <= 0x061A or >= 0x064B and <= 0x065F or 0x0670 => Joining.Transparent,
        >= 0x06D6 and <= 0x06DC or >= 0x06DF and <= 0x06E4 or 0x06E7 or 0x06E8 => Joining.Transparent,
        >= 0x06EA and <= 0x06ED or >= 0x08D3 and <= 0x08FF => Joining.Transparent,
        >= 0x0622 and <= 0x0625 or 0x0627 or 0x0629 or >= 0x062F and <= 0x0632 or 0x0648 => Joining.Right,
        >= 0x0671 and <= 0x0673 or >= 0x0675 and <= 0x0677 or >= 0x0688 and <= 0x0699 => Joining.Right,
        0x06C0 or >= 0x06C3 and <= 0x06CB or 0x06CD or 0x06CF or 0x06D2 or 0x06D3 or 0x06D5 => Joining.Right,
        0x06EE or 0x06EF or >= 0x0759 and <= 0x075B or 0x076B or 0x076C or 0x0771 => Joining.Right,
        0x0773 or 0x0774 or 0x0778 or 0x0779 => Joining.Right,
        0x0620 or 0x0626 or 0x0628 or >= 0x062A and <= 0x062E or >= 0x0633 and <= 0x063F => Joining.Dual,
        >= 0x0641 and <= 0x064A or 0x066E or 0x066F or >= 0x0678 and <= 0x0687 => Joining.Dual,
        >= 0x069A and <= 0x06BF or 0x06C1 or 0x06C2 or 0x06CC or 0x06CE or 0x06D0 or 0x06D1 => Joining.Dual,
        >= 0x06FA and <= 0x06FC or 0x06FF or >= 0x0750 and <= 0x077F => Joining.Dual,
        _ => Joining.None,
    };
}
