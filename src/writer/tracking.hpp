#pragma once

#include "core/sync/deliberate.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>

namespace redress {

/// While it lives, changes are tracked or not, as wanted; afterwards as before.
class Tracking {
public:
    Tracking(Ref<css::frame::XModel> const& model, bool wanted)
        : model_(model), before_(get<bool>(model, "RecordChanges")), wanted_(wanted) {
        if (before_ != wanted_) set(model_, "RecordChanges", wanted_);
    }
    ~Tracking() {
        try {
            if (before_ != wanted_ && !deliberate::is(deliberate::Fault::trackingLeftOff))
                set(model_, "RecordChanges", before_);
        } catch (css::uno::Exception const&) {
            // Only a document that is being closed refuses this.
        }
    }
    Tracking(Tracking const&) = delete;
    Tracking& operator=(Tracking const&) = delete;

private:
    Ref<css::frame::XModel> model_;
    bool before_;
    bool wanted_;
};

} // namespace redress
