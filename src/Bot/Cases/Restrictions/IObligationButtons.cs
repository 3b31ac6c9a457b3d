using Casebell.Messages;
using Casework.Cases;

namespace Casebell.Cases.Restrictions;

/// <summary>Another feature's button under the list of restrictions, for one obligation.</summary>
public interface IObligationButtons
{
    /// <returns>Null where there is nothing to press.</returns>
    Button? For(Case @case, Obligation obligation, Occasion occasion);
}
